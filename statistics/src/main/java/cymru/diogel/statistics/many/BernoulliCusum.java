package cymru.diogel.statistics.many;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A running sum that rises when hits come more often than they should, and never falls below 0.
 *
 * @param expected p₀, the chance of a hit when nothing is wrong
 * @param feared p₁, the chance it is tuned to find, above p₀
 */
public record BernoulliCusum(double expected, double feared) {
    private static final double LONGEST = 1e10;

    /** A simulation of all levels is worth keeping; those asked for are few. */
    private static final Map<Simulated, RunLengths> SIMULATED = new ConcurrentHashMap<>();

    private record Simulated(BernoulliCusum cusum, long seed) {}

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
     * The least alarm level at which trials with nothing wrong run on average at least so long
     * before the sum reaches it, by simulation. The same seed gives the same level.
     */
    public double alarm(double runLength, long seed) {
        if (!(runLength >= 1 && runLength <= LONGEST)) {
            throw new IllegalArgumentException("run length " + runLength);
        }
        return Objects.requireNonNull(
                        SIMULATED.computeIfAbsent(
                                new Simulated(this, seed), it -> RunLengths.of(this, seed)))
                .level(runLength);
    }

    /**
     * The in-control run length that an alarm needs to be false at most so often over so many
     * trials: runs with nothing wrong end like the decay of an atom, at the same small chance with
     * every trial.
     *
     * @param trials trials that are looked at
     * @param falseAlarms chance of a false alarm anywhere among them, such as 0.05
     */
    public static double runLength(int trials, double falseAlarms) {
        return trials / -Math.log1p(-falseAlarms);
    }

    private double rise() {
        return Math.log(feared / expected);
    }

    private double fall() {
        return Math.log((1 - feared) / (1 - expected));
    }
}
