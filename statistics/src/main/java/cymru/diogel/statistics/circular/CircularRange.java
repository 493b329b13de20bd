package cymru.diogel.statistics.circular;

import org.hipparchus.special.Gamma;

/**
 * The shortest arc that holds every angle, and the chance of one so short if all were even.
 *
 * @param arc 2π less the largest gap between neighbours, in radians
 * @param p P(arc ≤ observed) for n independent angles, each uniform on the circle
 */
public record CircularRange(double arc, double p) {
    // with so many gaps of this size expected, none at all has a probability below 1e-8
    private static final double CERTAIN = 20;

    /** The range of one or more angles in radians. */
    public static CircularRange of(double[] angles) {
        int n = angles.length;
        if (n == 0) {
            throw new IllegalArgumentException("the range of no angles");
        }
        double gap = largestGap(Turn.sortedAngles(angles));
        return new CircularRange(2 * Math.PI - gap, probability(n, gap / (2 * Math.PI)));
    }

    private static double largestGap(double[] sorted) {
        double gap = sorted[0] + 2 * Math.PI - sorted[sorted.length - 1];
        for (int i = 1; i < sorted.length; i++) {
            gap = Math.max(gap, sorted[i] - sorted[i - 1]);
        }
        return gap;
    }

    /**
     * Mardia and Jupp 2000, Directional Statistics: inclusion and exclusion over gaps of at least g
     * turns.
     */
    private static double probability(int n, double g) {
        if (n == 1 || n * Math.pow(1 - g, n - 1.0) > CERTAIN) {
            return 1;
        }
        double sum = 0;
        for (int j = 1; j <= n && j * g < 1; j++) {
            double logChoose =
                    Gamma.logGamma(n + 1.0) - Gamma.logGamma(j + 1.0) - Gamma.logGamma(n - j + 1.0);
            double term = Math.exp(logChoose + (n - 1) * Math.log1p(-j * g));
            sum += j % 2 == 1 ? term : -term;
        }
        return Math.clamp(sum, 0, 1);
    }
}
