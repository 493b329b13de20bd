package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart for the peers, which know of no dates.
 *
 * @param names folded, with one blank between words
 * @param days the day as it was typed, and with day and month swapped
 */
record Question(String names, List<LocalDate> days) {
    private static final Pattern DAY = Pattern.compile("(\\d+)/(\\d+)/(\\d+)");

    static Question of(String typed) {
        var days = new ArrayList<LocalDate>();
        var found = DAY.matcher(typed);
        if (found.find()) {
            var year = Integer.parseInt(found.group(3));
            add(days, year, found.group(2), found.group(1));
            add(days, year, found.group(1), found.group(2));
        }
        return new Question(Folding.folded(DAY.matcher(typed).replaceAll(" ")), days);
    }

    private static void add(List<LocalDate> days, int year, String month, String day) {
        try {
            days.add(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            // No day in this order.
        }
    }
}
