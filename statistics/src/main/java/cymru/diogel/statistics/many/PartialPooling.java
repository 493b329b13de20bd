package cymru.diogel.statistics.many;

import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.Interval;
import org.hipparchus.special.Gamma;

/**
 * Shares of small units drawn towards the share of all, by a Beta prior.
 *
 * @param mean μ, the share of all, strictly between 0 and 1
 * @param weight ν, how many trials the prior is worth
 */
public record PartialPooling(double mean, double weight) {
    private static final double LIGHTEST = 1;
    private static final double HEAVIEST = 1_000;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public PartialPooling {
        if (!(mean > 0 && mean < 1 && weight > 0)) {
            throw new IllegalArgumentException("prior %s worth %s".formatted(mean, weight));
        }
    }

    /**
     * The prior under which the hits of all units are most likely (beta-binomial), with the mean
     * fixed at the share of all, kept a hit from 0 and 1, and the weight between 1 and 1,000.
     */
    public static PartialPooling fit(int[] hits, int[] trials) {
        double allHits = 0.5;
        double allTrials = 1;
        for (int i = 0; i < hits.length; i++) {
            allHits += hits[i];
            allTrials += trials[i];
        }
        double mean = allHits / allTrials;
        double low = Math.log(LIGHTEST);
        double high = Math.log(HEAVIEST);
        while (high - low > 1e-7) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood(hits, trials, mean, left) < likelihood(hits, trials, mean, right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return new PartialPooling(mean, Math.exp((low + high) / 2));
    }

    /** (hits + ν μ) / (trials + ν). */
    public double share(int hits, int trials) {
        return posterior(hits, trials).mean();
    }

    /** The central interval of the posterior. */
    public Interval interval(int hits, int trials, double confidence) {
        return posterior(hits, trials).central(confidence);
    }

    private Beta posterior(int hits, int trials) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException("%d hits of %d".formatted(hits, trials));
        }
        return new Beta(hits + weight * mean, trials - hits + weight * (1 - mean));
    }

    private static double likelihood(int[] hits, int[] trials, double mean, double logWeight) {
        double weight = Math.exp(logWeight);
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            sum += rising(weight * mean, hits[i]);
            sum += rising(weight * (1 - mean), trials[i] - hits[i]);
            sum -= rising(weight, trials[i]);
        }
        return sum;
    }

    private static double rising(double x, int steps) {
        return Gamma.logGamma(x + steps) - Gamma.logGamma(x);
    }
}
