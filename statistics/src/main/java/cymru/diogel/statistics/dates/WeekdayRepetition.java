package cymru.diogel.statistics.dates;

import java.util.OptionalDouble;

/**
 * How far visits keep to the same day of the week.
 *
 * @param visits how many there were
 * @param mode the weekday with most visits, 0 for Monday to 6 for Sunday; the earlier if tied
 * @param onMode how many fell on it
 * @param repeats how many fell on the weekday of the visit before
 * @param expectedRepeats how many would if the same weekdays came in random order
 */
public record WeekdayRepetition(
        int visits, int mode, int onMode, int repeats, double expectedRepeats) {
    /** The repetition of weekdays, 0 for Monday to 6 for Sunday, in time order. */
    public static WeekdayRepetition of(int[] weekdays) {
        var counts = new int[7];
        int repeats = 0;
        for (int i = 0; i < weekdays.length; i++) {
            counts[weekdays[i]]++;
            repeats += i > 0 && weekdays[i] == weekdays[i - 1] ? 1 : 0;
        }
        int mode = 0;
        double samePairs = 0;
        for (int day = 0; day < counts.length; day++) {
            mode = counts[day] > counts[mode] ? day : mode;
            samePairs += counts[day] * (counts[day] - 1.0);
        }
        // of n − 1 neighbours, each pair is any of the n (n − 1) ordered pairs
        double expected = weekdays.length < 2 ? 0 : samePairs / weekdays.length;
        return new WeekdayRepetition(weekdays.length, mode, counts[mode], repeats, expected);
    }

    /** The share of visits on the commonest weekday. */
    public OptionalDouble modeShare() {
        return visits == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) onMode / visits);
    }

    /** The share of visits, after the first, on the weekday of the one before. */
    public OptionalDouble repeatShare() {
        return visits < 2 ? OptionalDouble.empty() : OptionalDouble.of(repeats / (visits - 1.0));
    }
}
