package cymru.diogel.statistics.circular;

import org.hipparchus.special.BesselJ;

/**
 * Pearson’s walk of n unit steps, each in a uniform direction. Kluyver’s integral r ∫ J₁(rt) J₀(t)ⁿ
 * dt is summed as a Fourier–Bessel series on the disc of radius n, which the walk cannot leave, so
 * that there is no error of quadrature.
 */
final class RandomWalk {
    private static final int TERMS = 2_500;
    private static final double NEGLIGIBLE = 1e-14;
    private static final double HANKEL_BEGINS = 30;

    private RandomWalk() {}

    /** The zeros of J₀ and the squares of J₁ there, made when first asked for. */
    private static final class Zeros {
        static final double[] AT = new double[TERMS];
        static final double[] SQUARED_SLOPE = new double[TERMS];

        static {
            for (int k = 0; k < TERMS; k++) {
                double zero = (k + 0.75) * Math.PI;
                for (int step = 0; step < 6; step++) {
                    zero += j(0, zero) / j(1, zero);
                }
                AT[k] = zero;
                SQUARED_SLOPE[k] = j(1, zero) * j(1, zero);
            }
        }

        private Zeros() {}
    }

    /** P(R ≤ r) after n ≥ 6 steps, to about 1e-12; below six the series converges too slowly. */
    static double within(double r, int n) {
        double sum = 0;
        for (int k = 0; k < TERMS; k++) {
            double zero = Zeros.AT[k];
            double t = zero / n;
            if (t > 1 && Math.pow(2 / (Math.PI * t), n / 2.0) < NEGLIGIBLE) {
                break;
            }
            sum += Math.pow(j(0, t), n) * j(1, t * r) / (zero * Zeros.SQUARED_SLOPE[k]);
        }
        return Math.clamp(2 * r / n * sum, 0, 1);
    }

    /** J₀ or J₁ for x ≥ 0. */
    private static double j(int order, double x) {
        return x < HANKEL_BEGINS ? BesselJ.value(order, x) : hankel(order, x);
    }

    // Abramowitz and Stegun 9.2.5, 9.2.9 and 9.2.10
    private static double hankel(int order, double x) {
        double mu = 4.0 * order;
        double term = 1;
        double p = 1;
        double q = 0;
        for (int k = 1; k < 30 && Math.abs(term) > 1e-18; k++) {
            double odd = 2 * k - 1;
            term *= (mu - odd * odd) / (k * 8 * x);
            switch (k % 4) {
                case 0 -> p += term;
                case 1 -> q += term;
                case 2 -> p -= term;
                default -> q -= term;
            }
        }
        double phase = x - (order + 0.5) * Math.PI / 2;
        double amplitude = Math.sqrt(2 / (Math.PI * x));
        return amplitude * (p * Math.cos(phase) - q * Math.sin(phase));
    }
}
