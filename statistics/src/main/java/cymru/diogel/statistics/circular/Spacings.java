package cymru.diogel.statistics.circular;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/**
 * The exact distribution of X = ½ Σ |T − 1/n| over the n gaps T that uniform points leave on a
 * circle of length 1 (Sherman 1950; Russell and Levitin 1995).
 *
 * <p>If j gaps fall short, their shortfalls and the excesses of the others both add up to X. So
 * with y = nX the density is (n−1)! / nⁿ⁻¹ Σⱼ C(n, j) yⁿ⁻ʲ⁻¹ / (n−j−1)! hⱼ(y), where hⱼ is the
 * density of the sum of j uniform numbers. Its B-spline recursion adds only positive terms.
 */
final class Spacings {
    private static final int EXACT_TO = 1_000;
    // mean and variance of X for many points: 1/e and (2/e − 5/e²) / n
    private static final double MEAN = Math.exp(-1);
    private static final double VARIANCE = 2 * Math.exp(-1) - 5 * Math.exp(-2);

    private final int n;
    private final double[] logWeight;
    private final double[] spline;

    private Spacings(int n) {
        this.n = n;
        this.logWeight = new double[n];
        this.spline = new double[n + 1];
        for (int j = 1; j < n; j++) {
            double logChoose =
                    Gamma.logGamma(n + 1.0) - Gamma.logGamma(j + 1.0) - Gamma.logGamma(n - j + 1.0);
            double logShape = Gamma.logGamma(n) - Gamma.logGamma(n - j);
            logWeight[j] = logChoose + logShape - (n - 1) * Math.log(n);
        }
    }

    /** P(X ≥ x); exact to about 1e-9 up to 1,000 points, then normal. Time grows as n³. */
    static double above(double x, int n) {
        double deviation = Math.sqrt(VARIANCE / n);
        if (n == 1 || x <= 0) {
            return 1;
        }
        if (n > EXACT_TO) {
            double exactMean = Math.pow(1 - 1.0 / n, n);
            return Erf.erfc((x - exactMean) / (deviation * Math.sqrt(2))) / 2;
        }
        double from = n < 30 ? 0 : MEAN - 12 * deviation;
        double to = n < 30 ? 1 : MEAN + 20 * deviation;
        return new Spacings(n).integral(n * Math.max(x, from), Math.min(n - 1.0, n * to));
    }

    // one Gauss rule between each two knots: exact there for few points, and smooth for many
    private double integral(double from, double to) {
        var rule = new GaussIntegratorFactory().legendre(n <= 32 ? 16 : n <= 200 ? 8 : 4);
        double sum = 0;
        for (double low = from; low < to; low = Math.floor(low) + 1) {
            double half = (Math.min(Math.floor(low) + 1, to) - low) / 2;
            for (int i = 0; i < rule.getNumberOfPoints(); i++) {
                sum += half * rule.getWeight(i) * density(low + half * (1 + rule.getPoint(i)));
            }
        }
        return Math.clamp(sum, 0, 1);
    }

    /** The density of y = nX at 0 < y < n − 1. */
    private double density(double y) {
        int last = (int) y;
        Arrays.fill(spline, 0, last + 2, 0);
        spline[last] = 1;
        double logY = Math.log(y);
        double sum = 0;
        for (int j = 1; j < n; j++) {
            if (j > 1) {
                for (int i = Math.max(0, last + 1 - j); i <= last; i++) {
                    double z = y - i;
                    spline[i] = (z * spline[i] + (j - z) * spline[i + 1]) / (j - 1);
                }
            }
            if (spline[0] > 0) {
                sum += Math.exp(logWeight[j] + (n - j - 1) * logY) * spline[0];
            }
        }
        return sum;
    }
}
