package cymru.diogel.statistics.epidemic;

import cymru.diogel.statistics.Gamma;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A serial interval of which only so much is known: its mean and sd are drawn from normal
 * distributions cut at their limits, and each draw gives a posterior of its own. Source: Cori et
 * al. 2013, EpiEstim’s “uncertain_si”.
 *
 * @param mean in days; the sd drawn is never above the mean drawn
 * @param sd in days
 */
public record UncertainInterval(Spread mean, Spread sd) {
    private static final int INTERVALS = 100;
    private static final int DRAWS = 100;

    /** A normal distribution cut at two limits, all in days. */
    public record Spread(double mean, double sd, double least, double most) {
        public Spread {
            if (!(least <= mean && mean <= most && sd >= 0)) {
                throw new IllegalArgumentException(
                        "%s ± %s from %s to %s".formatted(mean, sd, least, most));
            }
        }

        double draw(SplittableRandom random) {
            while (true) {
                double value = mean + sd * random.nextGaussian();
                if (value >= least && value <= most) {
                    return value;
                }
            }
        }
    }

    /** The reproduction number with the interval’s uncertainty in it. */
    public record Pooled(double mean, double sd, double median, Interval central) {}

    /**
     * Pools 100 draws from the posterior of each of 100 serial intervals.
     *
     * @param incidence up to the window’s last day
     * @param window in days, the last of the series
     * @param seed the same gives the same
     */
    public Pooled estimate(Incidence incidence, int window, Prior prior, long seed) {
        var random = new SplittableRandom(seed);
        var pooled = new double[INTERVALS * DRAWS];
        for (int i = 0; i < INTERVALS; i++) {
            double meanDrawn = Math.max(1.01, mean.draw(random));
            double sdDrawn = sd.draw(random);
            while (sdDrawn > meanDrawn) {
                meanDrawn = Math.max(1.01, mean.draw(random));
                sdDrawn = sd.draw(random);
            }
            var interval =
                    SerialInterval.discretised(meanDrawn, sdDrawn, incidence.days()).renormalised();
            var posterior =
                    new Reproduction(interval, window, prior)
                            .estimates(incidence)
                            .getLast()
                            .posterior();
            for (int j = 0; j < DRAWS; j++) {
                pooled[i * DRAWS + j] = draw(posterior, random);
            }
        }
        return summary(pooled);
    }

    // Marsaglia and Tsang 2000; the shape is at least the prior's and raised where below 1.
    private static double draw(Gamma gamma, SplittableRandom random) {
        double shape = gamma.shape() < 1 ? gamma.shape() + 1 : gamma.shape();
        double boost = gamma.shape() < 1 ? Math.pow(random.nextDouble(), 1 / gamma.shape()) : 1;
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0
                    && Math.log(1 - random.nextDouble())
                            < x * x / 2 + d - d * v + d * Math.log(v)) {
                return gamma.scale() * boost * d * v;
            }
        }
    }

    private static Pooled summary(double[] values) {
        Arrays.sort(values);
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
        return new Pooled(
                mean,
                Math.sqrt(squares / (values.length - 1)),
                at(values, 0.5),
                new Interval(at(values, 0.025), at(values, 0.975)));
    }

    private static double at(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
