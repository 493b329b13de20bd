package cymru.diogel.practice.search;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.NameKeys;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, taken apart: words of names and places, days and years.
 *
 * @param days every day the figures may mean, the likeliest first
 * @param years years that stand alone
 */
public record Asked(List<String> words, List<LocalDate> days, Set<Integer> years) {
    /** More words than this find nobody better. */
    private static final int MOST_WORDS = 12;

    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,4})[/. -](\\d{1,2})[/. -](\\d{1,4})\\b");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Somebody's name and day of birth. */
    public static Asked of(Fact.Name name, @Nullable LocalDate born) {
        return of(born == null ? name.text() : name.text() + " " + born);
    }

    /** Takes apart what was typed in one field. */
    public static Asked of(String typed) {
        var days = new LinkedHashSet<LocalDate>();
        var left = new StringBuilder();
        var matcher = DAY.matcher(typed);
        while (matcher.find()) {
            var found = days(matcher.group(1), matcher.group(2), matcher.group(3));
            days.addAll(found);
            matcher.appendReplacement(left, found.isEmpty() ? matcher.group() : " ");
        }
        matcher.appendTail(left);
        var words = new ArrayList<String>();
        var years = new LinkedHashSet<Integer>();
        for (var word : Folding.words(left.toString())) {
            if (YEAR.matcher(word).matches()) {
                years.add(Integer.valueOf(word));
            } else if (words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return new Asked(words, List.copyOf(days), years);
    }

    public boolean isEmpty() {
        return words.isEmpty() && days.isEmpty();
    }

    /** The same, whatever the order and spelling of what was typed. */
    String canonical() {
        return words.stream().sorted().toList() + " " + days + " " + years;
    }

    /** A key under which rows are looked for, and the number of its word, from 1; 0 for all. */
    record Key(String key, int word) {}

    /** The words that narrow a search: a single letter does not. */
    List<String> telling() {
        return words.stream()
                .filter(it -> it.length() > 1 || Character.isDigit(it.charAt(0)))
                .toList();
    }

    /** Under what rows are looked for, word by word. */
    List<Key> keys() {
        var keys = new ArrayList<Key>();
        var telling = telling();
        for (var index = 0; index < telling.size(); index++) {
            var word = telling.get(index);
            var its = new LinkedHashSet<>(NameKeys.of(word));
            its.add(number(word));
            its.add(place(word));
            for (var key : its) {
                keys.add(new Key(key, index + 1));
            }
        }
        var all = String.join("", words);
        if (all.matches("\\d{10}")) {
            keys.add(new Key(number(all), 0));
        }
        return keys;
    }

    /** The key of a word of an address. */
    static String place(String word) {
        return "@" + word;
    }

    /** The key of a number others know somebody by. */
    static String number(String value) {
        return "!" + Folding.compact(value);
    }

    // Day first as people here write, then month first, then year first; a short year is of this
    // century.
    private static List<LocalDate> days(String a, String b, String c) {
        var days = new ArrayList<LocalDate>();
        if (a.length() > 2) {
            add(days, a, b, c);
            add(days, a, c, b);
        } else {
            add(days, c, b, a);
            add(days, c, a, b);
        }
        return days;
    }

    private static void add(List<LocalDate> days, String year, String month, String day) {
        try {
            var figures = Integer.parseInt(year);
            days.add(
                    LocalDate.of(
                            year.length() <= 2 ? 2000 + figures : figures,
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            // These figures are no day in this order.
        }
    }
}
