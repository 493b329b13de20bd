package cymru.diogel.statistics.circular;

/** Modified Bessel functions of the first kind times e^−x, which never overflow. */
final class ScaledBessel {
    private static final double SERIES_ENDS = 30;

    private ScaledBessel() {}

    /** e^−x I_order(x) for x ≥ 0 and orders 0, 1, 2; relative error below 1e-13. */
    static double i(int order, double x) {
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
}
