package cymru.diogel.statistics.guessability;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/**
 * The concentration α of the prior α·q that makes the counts of all households most likely
 * (Dirichlet-multinomial). Windows outside a household's envelope cannot come from such a prior:
 * leave their calls out.
 */
public final class EmpiricalBayes {
    public static final double LEAST = 0.5;
    public static final double MOST = 50;
    public static final double FALLBACK = 5;
    private static final int ENOUGH_HOUSEHOLDS = 20;
    private static final int ENOUGH_CALLS = 3;

    private EmpiricalBayes() {}

    /**
     * One household's non-empty windows.
     *
     * @param counts calls in each window
     * @param q envelope mass of the same windows, all positive
     */
    public record Household(int[] counts, double[] q) {

        /** From all windows: those without a call, or outside the envelope, are left out. */
        public static Household of(double[] counts, double[] q) {
            int[] used =
                    IntStream.range(0, q.length).filter(b -> counts[b] > 0 && q[b] > 0).toArray();
            return new Household(
                    Arrays.stream(used).map(b -> (int) counts[b]).toArray(),
                    Arrays.stream(used).mapToDouble(b -> q[b]).toArray());
        }

        int calls() {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }

        /** d/dα of the log-likelihood, by ψ(a + n) − ψ(a) = Σ_{j<n} 1/(a + j). */
        double slope(double alpha) {
            double slope = -risingSlope(alpha, calls());
            for (int b = 0; b < counts.length; b++) {
                slope += q[b] * risingSlope(alpha * q[b], counts[b]);
            }
            return slope;
        }

        private static double risingSlope(double a, int n) {
            if (n > 200) {
                return Gamma.digamma(a + n) - Gamma.digamma(a);
            }
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += 1 / (a + j);
            }
            return sum;
        }
    }

    /** α, or 5 with fewer than 20 households of at least 3 calls. */
    public static double alphaOrFallback(Iterable<Household> households) {
        int enough = 0;
        for (Household household : households) {
            enough += household.calls() >= ENOUGH_CALLS ? 1 : 0;
        }
        return enough < ENOUGH_HOUSEHOLDS ? FALLBACK : alpha(households);
    }

    /** The maximum-likelihood α within [0.5, 50], where the slope of the log-likelihood is zero. */
    public static double alpha(Iterable<Household> households) {
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        if (slope(households, LEAST) <= 0) {
            return LEAST;
        }
        if (slope(households, MOST) >= 0) {
            return MOST;
        }
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            if (slope(households, Math.exp(middle)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** Log-likelihood without the multinomial coefficient, which does not depend on α. */
    public static double logLikelihood(Iterable<Household> households, double alpha) {
        double sum = 0;
        for (Household household : households) {
            sum += Gamma.logGamma(alpha) - Gamma.logGamma(household.calls() + alpha);
            for (int b = 0; b < household.counts.length; b++) {
                double a = alpha * household.q[b];
                sum += Gamma.logGamma(household.counts[b] + a) - Gamma.logGamma(a);
            }
        }
        return sum;
    }

    private static double slope(Iterable<Household> households, double alpha) {
        double sum = 0;
        for (Household household : households) {
            sum += household.slope(alpha);
        }
        return sum;
    }
}
