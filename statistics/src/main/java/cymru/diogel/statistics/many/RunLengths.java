package cymru.diogel.statistics.many;

import java.util.SplittableRandom;

/**
 * How long a {@link BernoulliCusum} runs on average before an alarm when nothing is wrong, by level
 * of the alarm, from one simulation for all levels.
 *
 * <p>A run is made of excursions from 0; it ends with the first that reaches the level. Their mean
 * length is simulated as things are when nothing is wrong; the chance of reaching the level, which
 * may be tiny, as they are when what is feared is so, each excursion weighted by how much less
 * likely it would otherwise be (Siegmund 1985). The mean run is the one over the other.
 */
final class RunLengths {
    /** Mean runs of up to e²⁴, about 26 thousand million trials. */
    static final double HIGHEST = 24;

    private static final double STEP = 1 / 64.0;
    private static final int LEVELS = (int) (HIGHEST / STEP);
    private static final int EXCURSIONS = 6_000;

    private final BernoulliCusum cusum;
    private final double[] steps = new double[LEVELS + 2];
    private final double[] chance = new double[LEVELS + 2];

    private RunLengths(BernoulliCusum cusum) {
        this.cusum = cusum;
    }

    static RunLengths of(BernoulliCusum cusum, long seed) {
        var runs = new RunLengths(cusum);
        for (int excursion = 0; excursion < EXCURSIONS; excursion++) {
            runs.innocent(new SplittableRandom(seed + excursion));
            runs.guilty(new SplittableRandom(~(seed + excursion)));
        }
        for (int level = 1; level <= LEVELS; level++) {
            runs.steps[level] += runs.steps[level - 1];
            runs.chance[level] += runs.chance[level - 1];
        }
        return runs;
    }

    /** The least level, to 1/64, at which runs are on average at least so long. */
    double level(double runLength) {
        for (int level = 1; level <= LEVELS; level++) {
            if (steps[level] >= runLength * chance[level]) {
                return level * STEP;
            }
        }
        return HIGHEST;
    }

    /** Adds the steps until each level or the end of the excursion, whichever comes first. */
    private void innocent(SplittableRandom random) {
        double sum = 0;
        int reached = 0;
        int taken = 0;
        do {
            sum = cusum.next(sum, random.nextDouble() < cusum.expected());
            taken++;
            int now = index(sum);
            if (now > reached) {
                add(steps, reached + 1, now, taken);
                reached = now;
            }
        } while (sum > 0 && reached < LEVELS);
        add(steps, reached + 1, LEVELS, taken);
    }

    /** Adds the weight with which each level is reached. */
    private void guilty(SplittableRandom random) {
        double sum = 0;
        int reached = 0;
        do {
            sum = cusum.next(sum, random.nextDouble() < cusum.feared());
            int now = index(sum);
            if (now > reached) {
                add(chance, reached + 1, now, Math.exp(-sum));
                reached = now;
            }
        } while (sum > 0 && reached < LEVELS);
    }

    /** Levels up to this one are reached. */
    private static int index(double sum) {
        return Math.min(LEVELS, (int) (sum / STEP));
    }

    /** To all levels from one to another; the sums are made of the differences at the end. */
    private static void add(double[] differences, int from, int to, double amount) {
        differences[from] += amount;
        differences[to + 1] -= amount;
    }
}
