package cymru.diogel.statistics;

/**
 * The Beta distribution on [0, 1], with both shapes positive.
 *
 * <p>Quantiles are exact to rounding; the Hipparchus distribution stops at an absolute 1e-9.
 */
public record Beta(double alpha, double beta) {
    private static final double FAR = 700;

    public Beta {
        if (!(alpha > 0 && beta > 0 && alpha + beta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Beta(%s, %s)".formatted(alpha, beta));
        }
    }

    public double mean() {
        return alpha / (alpha + beta);
    }

    /**
     * P(X ≤ x): the regularised incomplete beta function; 0 below and 1 above the unit interval.
     */
    public double cdf(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : lower(x);
    }

    /** P(X > x), without the cancellation of 1 − cdf in the upper tail. */
    public double survival(double x) {
        return x >= 1 ? 0 : x <= mean() ? 1 - cdf(x) : swapped().lower(1 - x);
    }

    /** The x with cdf(x) = p, for p from 0 to 1. */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("probability " + p);
        }
        if (p == 0 || p == 1) {
            return p;
        }
        return p <= cdf(mean()) ? inverse(p) : 1 - swapped().inverse(1 - p);
    }

    /** The interval with the same probability, (1 − confidence) / 2, on each side of it. */
    public Interval central(double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(tail), 1 - swapped().quantile(tail));
    }

    private Beta swapped() {
        return new Beta(beta, alpha);
    }

    private double lower(double x) {
        return org.hipparchus.special.Beta.regularizedBeta(x, alpha, beta);
    }

    // Newton's steps on the logit, where tails are nearly straight, kept inside a shrinking bracket
    private double inverse(double p) {
        double low = -FAR;
        double high = FAR;
        double logit = Math.log(alpha / beta);
        double logBeta = org.hipparchus.special.Beta.logBeta(alpha, beta);
        for (int i = 0; i < 200; i++) {
            double x = 1 / (1 + Math.exp(-logit));
            double complement = 1 / (1 + Math.exp(logit));
            double excess = lower(x) - p;
            if (excess > 0) {
                high = logit;
            } else {
                low = logit;
            }
            double slope = Math.exp(alpha * Math.log(x) + beta * Math.log(complement) - logBeta);
            double next = logit - excess / slope;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - logit) <= 1e-15 * Math.max(1, Math.abs(logit))) {
                return 1 / (1 + Math.exp(-next));
            }
            logit = next;
        }
        return 1 / (1 + Math.exp(-logit));
    }
}
