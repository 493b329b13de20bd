package cymru.diogel.statistics.functions;

import org.hipparchus.special.BesselJ;

/** Bessel functions of the first kind for x ≥ 0; the modified ones are scaled never to overflow. */
public final class Bessel {
    private static final double SERIES_ENDS = 30;
    private static final double HANKEL_BEGINS = 30;

    private Bessel() {}

    /** e^−x I_order(x) for x ≥ 0 and orders 0, 1, 2; relative error below 1e-13. */
    public static double scaledI(int order, double x) {
        return x < SERIES_ENDS ? series(order, x) * Math.exp(-x) : asymptotic(order, x);
    }

    // Abramowitz and Stegun 9.6.10: every term is positive, so nothing cancels
    private static double series(int order, double x) {
        double quarter = x * x / 4;
        double term = order == 0 ? 1 : order == 1 ? x / 2 : quarter / 2;
        double sum = term;
        for (int k = 1; term > 1e-17 * sum; k++) {
            term *= quarter / (k * (double) (k + order));
            sum += term;
        }
        return sum;
    }

    // Abramowitz and Stegun 9.7.1: the terms fall below rounding long before they grow again
    private static double asymptotic(int order, double x) {
        double mu = 4.0 * order * order;
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 60 && Math.abs(term) > 1e-17; k++) {
            double odd = 2 * k - 1;
            term *= -(mu - odd * odd) / (k * 8 * x);
            sum += term;
        }
        return sum / Math.sqrt(2 * Math.PI * x);
    }

    /** J of order 0 or 1, for x ≥ 0; absolute error below 1e-14. */
    public static double j(int order, double x) {
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
