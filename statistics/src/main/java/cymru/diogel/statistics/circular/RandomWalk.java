package cymru.diogel.statistics.circular;

import cymru.diogel.statistics.functions.Bessel;

/**
 * Pearson’s walk of n unit steps, each in a uniform direction. Kluyver’s integral r ∫ J₁(rt) J₀(t)ⁿ
 * dt is summed as a Fourier–Bessel series on the disc of radius n, which the walk cannot leave, so
 * that there is no error of quadrature.
 */
final class RandomWalk {
    private static final int TERMS = 2_500;
    private static final double NEGLIGIBLE = 1e-14;

    private RandomWalk() {}

    /** The zeros of J₀ and the squares of J₁ there, made when first asked for. */
    private static final class Zeros {
        static final double[] AT = new double[TERMS];
        static final double[] SQUARED_SLOPE = new double[TERMS];

        static {
            for (int k = 0; k < TERMS; k++) {
                double zero = (k + 0.75) * Math.PI;
                for (int step = 0; step < 6; step++) {
                    zero += Bessel.j(0, zero) / Bessel.j(1, zero);
                }
                AT[k] = zero;
                SQUARED_SLOPE[k] = Bessel.j(1, zero) * Bessel.j(1, zero);
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
            sum +=
                    Math.pow(Bessel.j(0, t), n)
                            * Bessel.j(1, t * r)
                            / (zero * Zeros.SQUARED_SLOPE[k]);
        }
        return Math.clamp(2 * r / n * sum, 0, 1);
    }
}
