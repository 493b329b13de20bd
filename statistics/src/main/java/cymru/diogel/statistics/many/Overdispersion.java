package cymru.diogel.statistics.many;

import java.util.Arrays;

/**
 * How much more units differ than chance allows.
 *
 * @param phi the mean square of the winsorised z-scores; 1 if only chance is at work
 * @param units how many there were
 */
public record Overdispersion(double phi, int units) {
    private static final double WINSORISED = 0.1;
    private static final int ENOUGH = 10;

    /**
     * The over-dispersion of one or more z-scores, a tenth at each end drawn in to its neighbour.
     */
    public static Overdispersion of(double[] scores) {
        int units = scores.length;
        if (units == 0) {
            throw new IllegalArgumentException("the over-dispersion of no units");
        }
        var sorted = scores.clone();
        Arrays.sort(sorted);
        int drawn = (int) (WINSORISED * units);
        double low = sorted[drawn];
        double high = sorted[units - 1 - drawn];
        double sum = 0;
        for (double score : sorted) {
            double within = Math.clamp(score, low, high);
            sum += within * within;
        }
        return new Overdispersion(sum / units, units);
    }

    /** How far hits of n trials are from a target strictly between 0 and 1, in standard errors. */
    public static double score(int hits, int n, double target) {
        return (hits - n * target) / Math.sqrt(n * target * (1 - target));
    }

    /** √φ where units are ten or more and φ is above 1; otherwise 1. */
    public double inflation() {
        return units >= ENOUGH && phi > 1 ? Math.sqrt(phi) : 1;
    }
}
