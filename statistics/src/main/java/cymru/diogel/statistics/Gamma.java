package cymru.diogel.statistics;

/**
 * The gamma distribution with a positive shape and a positive scale.
 *
 * <p>Quantiles are exact to rounding: Newton’s steps on the logarithm of the tail’s probability,
 * which is concave in the logarithm of x.
 */
public record Gamma(double shape, double scale) {
    private static final double FAR = 700;

    public Gamma {
        if (!(shape > 0 && scale > 0 && shape + scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Gamma(%s, %s)".formatted(shape, scale));
        }
    }

    public double mean() {
        return shape * scale;
    }

    public double sd() {
        return Math.sqrt(shape) * scale;
    }

    /** P(X ≤ x): the regularised incomplete gamma function; 0 below nought. */
    public double cdf(double x) {
        return x <= 0 ? 0 : org.hipparchus.special.Gamma.regularizedGammaP(shape, x / scale);
    }

    /** P(X > x), without the cancellation of 1 − cdf in the upper tail. */
    public double survival(double x) {
        return x <= 0 ? 1 : org.hipparchus.special.Gamma.regularizedGammaQ(shape, x / scale);
    }

    /** The x with cdf(x) = p, for p from 0 to below 1. */
    public double quantile(double p) {
        if (!(p >= 0 && p < 1)) {
            throw new IllegalArgumentException("probability " + p);
        }
        if (p == 0) {
            return 0;
        }
        boolean isLower = p <= 0.5;
        return scale * inverse(Math.log(isLower ? p : 1 - p), isLower);
    }

    /** The interval with the same probability, (1 − confidence) / 2, on each side of it. */
    public Interval central(double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    private double inverse(double logTail, boolean isLower) {
        double low = -FAR;
        double high = FAR;
        double log = Math.log(shape);
        double logGamma = org.hipparchus.special.Gamma.logGamma(shape);
        for (int i = 0; i < 200; i++) {
            double x = Math.exp(log);
            double tail = isLower ? cdf(x * scale) : survival(x * scale);
            double excess = Math.log(tail) - logTail;
            if (excess > 0 == isLower) {
                high = log;
            } else {
                low = log;
            }
            double slope = Math.exp(shape * log - x - logGamma - Math.log(tail));
            double next = log - (isLower ? excess : -excess) / slope;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - log) <= 1e-15 * Math.max(1, Math.abs(log))) {
                return Math.exp(next);
            }
            log = next;
        }
        return Math.exp(log);
    }
}
