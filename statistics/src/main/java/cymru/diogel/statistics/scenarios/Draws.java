package cymru.diogel.statistics.scenarios;

import java.util.SplittableRandom;

/**
 * Random numbers of one trajectory: every trajectory of every purpose has a stream of its own, so
 * that a result is the same on any number of threads and whatever else runs.
 */
public final class Draws {
    private static final double FEW = 10;
    private static final int TABLE = 32;
    private static final double[] LOG_FACTORIAL = logFactorials();

    private final SplittableRandom random;

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    /**
     * The stream of one trajectory.
     *
     * @param seed of the whole run
     * @param purpose what the numbers are for, such as a pathogen or a team
     * @param trajectory its index
     */
    public static Draws of(long seed, long purpose, long trajectory) {
        return new Draws(new SplittableRandom(mix(mix(mix(seed) + purpose) + mix(trajectory))));
    }

    // Stafford 2011, variant 13 of the finaliser of MurmurHash3
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform, 0 (within) to 1 (without). */
    public double uniform() {
        return random.nextDouble();
    }

    /** Standard normal. */
    public double normal() {
        return random.nextGaussian();
    }

    /**
     * Gamma with scale 1 (Marsaglia and Tsang 2000).
     *
     * @param shape above 0
     */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = 1 - random.nextDouble();
                double square = x * x;
                if (u < 1 - 0.0331 * square * square
                        || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) {
                    return d * v;
                }
            }
        }
    }

    /** Beta by two gammas; both parameters above 0. */
    public double beta(double a, double b) {
        double x = gamma(a);
        double y = gamma(b);
        return x + y == 0 ? a / (a + b) : x / (x + y);
    }

    /**
     * Negative binomial: a Poisson count about a gamma with this mean.
     *
     * @param mean 0 or more
     * @param dispersion k: the variance is mean + mean²/k
     */
    public int negativeBinomial(double mean, double dispersion) {
        return mean <= 0 ? 0 : poisson(gamma(dispersion) * (mean / dispersion));
    }

    /** Poisson: a product of uniforms where few are expected, else PTRS (Hörmann 1993). */
    public int poisson(double mean) {
        if (mean < FEW) {
            double least = Math.exp(-mean);
            int count = 0;
            for (double product = uniform(); product > least; product *= uniform()) {
                count++;
            }
            return count;
        }
        return rejection(mean);
    }

    private int rejection(double mean) {
        double log = Math.log(mean);
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverse = 1.1239 + 1.1328 / (b - 3.4);
        double quick = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = uniform() - 0.5;
            double v = 1 - uniform();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= quick) {
                return (int) k;
            }
            if (k >= 0 && (us >= 0.013 || v <= us)) {
                double chance = Math.log(v * inverse / (a / (us * us) + b));
                if (chance <= k * log - mean - logFactorial(k)) {
                    return (int) k;
                }
            }
        }
    }

    /** Stirling's series beyond a table: within 1e-12 there. */
    static double logFactorial(double k) {
        if (k < TABLE) {
            return LOG_FACTORIAL[(int) k];
        }
        double x = k + 1;
        double square = x * x;
        return (x - 0.5) * Math.log(x)
                - x
                + 0.5 * Math.log(2 * Math.PI)
                + (1.0 / 12 - (1.0 / 360 - 1.0 / (1260 * square)) / square) / x;
    }

    private static double[] logFactorials() {
        var table = new double[TABLE];
        for (int k = 2; k < TABLE; k++) {
            table[k] = table[k - 1] + Math.log(k);
        }
        return table;
    }
}
