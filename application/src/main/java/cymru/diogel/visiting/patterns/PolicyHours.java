package cymru.diogel.visiting.patterns;

import java.time.LocalTime;

/**
 * The hours in which the council permits calls, every day.
 *
 * @param from first minute of day
 * @param to minute of day at which they end
 */
public record PolicyHours(int from, int to) {
    /** Reads {@code 07:30-20:00}. */
    static PolicyHours of(String text) {
        var ends = text.split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("hours as in 07:30-20:00, not " + text);
        }
        return new PolicyHours(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String clock) {
        return LocalTime.parse(clock.strip()).toSecondOfDay() / 60;
    }
}
