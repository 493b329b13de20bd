package cymru.diogel.statistics.circular;

import java.util.Arrays;

/**
 * Kuiper’s test that points are even round a circle.
 *
 * @param statistic V
 * @param modified V*, whose distribution hardly depends on n: 1.620, 1.747 and 2.001 at 10, 5, 1 %
 * @param p the asymptotic P(V* ≥ modified)
 */
public record Kuiper(double statistic, double modified, double p) {
    private static final double CERTAIN = 0.4;

    /** The test of one or more points, as fractions of a turn in [0, 1), in any order. */
    public static Kuiper of(double[] turns) {
        var sorted = turns.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    static Kuiper ofSorted(double[] sorted) {
        int n = sorted.length;
        double above = 0;
        double below = 0;
        for (int i = 0; i < n; i++) {
            above = Math.max(above, (i + 1.0) / n - sorted[i]);
            below = Math.max(below, sorted[i] - (double) i / n);
        }
        double v = above + below;
        double root = Math.sqrt(n);
        double modified = v * (root + 0.155 + 0.24 / root);
        return new Kuiper(v, modified, tail(modified));
    }

    /** Stephens 1970, JRSS B 32: 115–122. */
    private static double tail(double modified) {
        if (modified <= CERTAIN) {
            return 1;
        }
        double square = modified * modified;
        double sum = 0;
        double term;
        int j = 1;
        do {
            double x = (double) j * j * square;
            term = (4 * x - 1) * Math.exp(-2 * x);
            sum += term;
            j++;
        } while (j < 50 && Math.abs(term) > 1e-17 * Math.abs(sum));
        return Math.clamp(2 * sum, 0, 1);
    }
}
