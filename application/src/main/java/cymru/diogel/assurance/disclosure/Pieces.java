package cymru.diogel.assurance.disclosure;

import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pieces of a record as they are written down, in the language it will be given in. */
final class Pieces {
    private final Words words;
    private final Set<String> never;
    private final List<Passage> all = new ArrayList<>();

    /**
     * None written yet.
     *
     * @param never what tells who reported, wherever it stands
     */
    Pieces(Words words, Set<String> never) {
        this.words = words;
        this.never = Set.copyOf(never);
    }

    Words words() {
        return words;
    }

    List<Passage> all() {
        return List.copyOf(all);
    }

    void put(String title, @Nullable String text) {
        put(title, text, Withheld.NOTHING);
    }

    void put(String title, @Nullable String text, Withheld withheld) {
        if (text == null || text.isBlank()) {
            return;
        }
        var kept = without(without(text, never), withheld.never());
        var piece = new Passage(all.size() + 1, title, kept, withheld.leftOut(), List.of());
        var spans = new ArrayList<Span>();
        withheld.others().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(it -> piece.find(it, Span.Reason.OTHER_PERSON).stream())
                .filter(it -> spans.stream().noneMatch(other -> overlap(it, other)))
                .forEach(spans::add);
        all.add(new Passage(piece.number(), title, kept, withheld.leftOut(), spans));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    // However it was written, and in whatever order: the longest first.
    private String without(String text, Set<String> taken) {
        var instead = words.say("disclosure.instead-source");
        var left = text;
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        for (var it : taken.stream().sorted(longestFirst).toList()) {
            left =
                    Pattern.compile(
                                    Pattern.quote(it),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(left)
                            .replaceAll(_ -> Matcher.quoteReplacement(instead));
        }
        return left;
    }

    String say(String key) {
        return words.say("disclosure." + key);
    }

    String say(String key, LocalDate day) {
        return words.say("disclosure." + key, Map.of("day", words.date(day)));
    }

    /** A title of a piece that is of a day and of somebody or something. */
    String say(String key, LocalDate day, String what) {
        return words.say("disclosure." + key, Map.of("day", words.date(day), "what", what));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : words.date(day);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
