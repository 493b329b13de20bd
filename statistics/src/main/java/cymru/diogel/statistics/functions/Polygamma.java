package cymru.diogel.statistics.functions;

/** Digamma, trigamma and ln Γ for positive arguments, to about 1e-14 and without allocation. */
public final class Polygamma {
    // from here on seven terms of Stirling’s series are below rounding
    private static final double STIRLING = 12;

    private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

    private Polygamma() {}

    /** ψ(x), the derivative of ln Γ, for x &gt; 0. */
    public static double digamma(double x) {
        double shift = 0;
        double y = x;
        while (y < STIRLING) {
            shift += 1 / y;
            y++;
        }
        double r = 1 / (y * y);
        double tail = 1.0 / 240 - r * (1.0 / 132 - r * (691.0 / 32_760 - r / 12));
        double series = r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r * tail)));
        return Math.log(y) - 0.5 / y - series - shift;
    }

    /** ψ₁(x), the derivative of ψ, for x &gt; 0. */
    public static double trigamma(double x) {
        double shift = 0;
        double y = x;
        while (y < STIRLING) {
            shift += 1 / (y * y);
            y++;
        }
        double r = 1 / (y * y);
        double tail = 1.0 / 30 - r * (5.0 / 66 - r * (691.0 / 2_730 - r * 7 / 6));
        double series = 1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r * tail));
        return shift + (1 + (0.5 + series / y) / y) / y;
    }

    /**
     * ln Γ(x + m) − ln Γ(x) for x &gt; 0 and m ≥ 0, without taking the difference of two large
     * numbers if m is small.
     */
    public static double logRising(double x, int m) {
        if (m > 40) {
            return logGamma(x + m) - logGamma(x);
        }
        double sum = 0;
        double product = 1;
        for (int i = 0; i < m; i++) {
            product *= x + i;
            if (product > 1e200 || product < 1e-200) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return sum + Math.log(product);
    }

    private static double logGamma(double x) {
        if (x < STIRLING) {
            int steps = (int) Math.ceil(STIRLING - x);
            return logGamma(x + steps) - logRising(x, steps);
        }
        double r = 1 / (x * x);
        double tail = 1.0 / 1_188 - r * (691.0 / 360_360 - r / 156);
        double series =
                1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1_260 - r * (1.0 / 1_680 - r * tail)));
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series / x;
    }
}
