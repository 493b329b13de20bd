package cymru.diogel.statistics.many;

import java.util.SplittableRandom;

/**
 * A running sum that rises when hits come more often than they should, and never falls below 0.
 *
 * @param expected p₀, the chance of a hit when nothing is wrong
 * @param feared p₁, the chance it is tuned to find, above p₀
 */
public record BernoulliCusum(double expected, double feared) {
    private static final int RUNS = 4_000;
    private static final int HALVINGS = 40;
    private static final double HIGHEST = 64;

    public BernoulliCusum {
        if (!(expected > 0 && expected < feared && feared < 1)) {
            throw new IllegalArgumentException("from %s to %s".formatted(expected, feared));
        }
    }

    /** Tuned to a chance twice the expected one, or half way to certainty if that is nearer. */
    public static BernoulliCusum doubling(double expected) {
        return new BernoulliCusum(expected, Math.min(2 * expected, (1 + expected) / 2));
    }

    /** The sum after one more trial. */
    public double next(double sum, boolean hit) {
        return Math.max(0, sum + (hit ? rise() : fall()));
    }

    /** The sum after each trial in turn, from 0. */
    public double[] path(boolean[] hits) {
        var path = new double[hits.length];
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            sum = next(sum, hits[i]);
            path[i] = sum;
        }
        return path;
    }

    /**
     * The least alarm level at which trials with nothing wrong run, on average over 4,000
     * simulations, at least so long before the sum reaches it. The same seed gives the same level.
     */
    public double alarm(double runLength, long seed) {
        if (!(runLength >= 1 && runLength <= 100_000)) {
            throw new IllegalArgumentException("run length " + runLength);
        }
        double low = 0;
        double high = rise();
        while (high < HIGHEST && meanRun(high, runLength, seed) < runLength) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > 1e-6; i++) {
            double middle = (low + high) / 2;
            if (meanRun(middle, runLength, seed) >= runLength) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    // stops as soon as the whole is long enough; each run has its own seed, so levels compare
    private double meanRun(double level, double enough, long seed) {
        double rise = rise();
        double fall = fall();
        long steps = 0;
        for (int run = 0; run < RUNS && steps < enough * RUNS; run++) {
            var random = new SplittableRandom(seed + run);
            double sum = 0;
            while (sum < level && steps < enough * RUNS) {
                sum = Math.max(0, sum + (random.nextDouble() < expected ? rise : fall));
                steps++;
            }
        }
        return (double) steps / RUNS;
    }

    private double rise() {
        return Math.log(feared / expected);
    }

    private double fall() {
        return Math.log((1 - feared) / (1 - expected));
    }
}
