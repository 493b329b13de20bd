package cymru.diogel.statistics.scenarios;

import java.util.Arrays;

/**
 * Where a number lies week by week: 10, 25, 50, 75 and 90 of a hundred trajectories are at it or
 * below.
 *
 * @param weeks a row a week, each with five values
 */
public record Fan(double[][] weeks) {
    /** How many values a week has. */
    public static final int WIDTH = 5;

    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9};
    private static final int MEDIAN = 2;

    /** The five values of a sample, which is left sorted. */
    public static double[] quantiles(int[] sample) {
        Arrays.sort(sample);
        return Arrays.stream(LEVELS)
                .map(level -> sample[Math.max(0, (int) Math.ceil(level * sample.length) - 1)])
                .toArray();
    }

    /** The five values of a sample, which is left sorted. */
    public static double[] quantiles(double[] sample) {
        Arrays.sort(sample);
        return Arrays.stream(LEVELS)
                .map(level -> sample[Math.max(0, (int) Math.ceil(level * sample.length) - 1)])
                .toArray();
    }

    public double median(int week) {
        return weeks[week][MEDIAN];
    }
}
