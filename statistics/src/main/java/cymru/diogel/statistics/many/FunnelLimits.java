package cymru.diogel.statistics.many;

import cymru.diogel.statistics.Interval;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Where shares of n are expected around a target, by the exact binomial distribution made smooth
 * (Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202).
 *
 * @param target θ, the share expected of every unit
 */
public record FunnelLimits(double target) {
    public FunnelLimits {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("target " + target);
        }
    }

    /** The limits of a share of n ≥ 1 at a confidence such as 0.95 or 0.998. */
    public Interval at(int n, double confidence) {
        if (target == 0 || target == 1) {
            return new Interval(target, target);
        }
        double tail = (1 - confidence) / 2;
        var counts = new BinomialDistribution(n, target);
        return new Interval(limit(counts, n, tail), limit(counts, n, 1 - tail));
    }

    /** The limits widened by √φ, within [0, 1]. */
    public Interval at(int n, double confidence, Overdispersion overdispersion) {
        var exact = at(n, confidence);
        double more = overdispersion.inflation() - 1;
        double lower = exact.lower() - more * (target - exact.lower());
        double upper = exact.upper() + more * (exact.upper() - target);
        // where hardly a hit is expected, the smooth limit may lie below the target itself
        return new Interval(
                Math.clamp(lower, 0, exact.lower()), Math.clamp(upper, exact.upper(), 1));
    }

    // r is the least count with F(r) ≥ p; the limit falls short of it by the excess over p
    private static double limit(BinomialDistribution counts, int n, double p) {
        int r = counts.inverseCumulativeProbability(p);
        double excess = (counts.cumulativeProbability(r) - p) / counts.probability(r);
        return Math.max(0, r - excess) / n;
    }
}
