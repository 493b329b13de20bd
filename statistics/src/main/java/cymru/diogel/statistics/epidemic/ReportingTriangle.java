package cymru.diogel.statistics.epidemic;

import java.util.Arrays;

/**
 * Cases by the day of the specimen and by how many days later they were reported.
 *
 * @param counts [day][delay], in people; a correction may be below 0
 * @param now the index of the last day of which anything is known; what is beyond it is not read
 */
public record ReportingTriangle(int[][] counts, int now) {
    public ReportingTriangle {
        if (counts.length == 0 || now < 0) {
            throw new IllegalArgumentException(counts.length + " days, now " + now);
        }
    }

    /** The days that have begun by now. */
    public int days() {
        return Math.min(counts.length, now + 1);
    }

    /** Reported of a day by now, in people. */
    public int reported(int day) {
        return upTo(day, now - day);
    }

    /** Reported of a day within a delay, in people. */
    int upTo(int day, int delay) {
        var row = counts[day];
        return Arrays.stream(row, 0, Math.min(row.length, delay + 1)).sum();
    }

    /** Reported of a day after exactly so many days; the longest delay holds all beyond it. */
    int after(int day, int delay, int longest) {
        int until = delay == longest ? now - day : delay;
        return upTo(day, until) - upTo(day, delay - 1);
    }
}
