package cymru.diogel.statistics.epidemic.alarms;

import cymru.diogel.statistics.epidemic.RollingSums;
import java.util.Arrays;
import java.util.SplittableRandom;

/** How many alarms a month come in vain. */
public final class AlertBudget {
    /** Days in a month, on average. */
    public static final double MONTH = 365.25 / 12;

    private static final int DAYS = 12_000;
    private static final int WEEK = 7;

    private AlertBudget() {}

    /**
     * Of a detector that judges each day with its nominal chance.
     *
     * @param alpha the chance of an alarm in vain a day and area
     */
    public static double nominal(int areas, double alpha) {
        return areas * MONTH * alpha;
    }

    /**
     * Of a threshold while the true rate of every area stands still below it: how often it trips,
     * reckoned by playing 12,000 days for each.
     *
     * @param populations one an area, in people
     * @param share the true rate as a share of the limit, below 1
     * @param seed the same gives the same
     */
    public static double expected(
            RateThreshold threshold, long[] populations, double share, long seed) {
        double sum = 0;
        for (int area = 0; area < populations.length; area++) {
            double mean = share * threshold.limit() * populations[area] / 1e5 / WEEK;
            var counts = played(mean, new SplittableRandom(seed + area));
            sum += trips(threshold.tripped(RollingSums.of(counts, WEEK), populations[area]));
        }
        return sum * MONTH / (DAYS - WEEK + 1);
    }

    private static int[] played(double mean, SplittableRandom random) {
        var counts = new int[DAYS];
        Arrays.setAll(counts, _ -> poisson(mean, random));
        return counts;
    }

    // Arrivals of a unit rate until the mean has passed.
    private static int poisson(double mean, SplittableRandom random) {
        int count = -1;
        for (double time = 0; time <= mean; count++) {
            time += random.nextExponential();
        }
        return count;
    }

    private static int trips(boolean[] tripped) {
        int trips = 0;
        for (int day = 1; day < tripped.length; day++) {
            trips += tripped[day] && !tripped[day - 1] ? 1 : 0;
        }
        return trips;
    }
}
