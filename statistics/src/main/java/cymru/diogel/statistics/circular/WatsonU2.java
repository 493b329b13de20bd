package cymru.diogel.statistics.circular;

import java.util.Arrays;

/**
 * Watson’s test that points are even round a circle.
 *
 * @param statistic U²
 * @param modified U*², whose distribution hardly depends on n: .152, .187 and .267 at 10, 5, 1 %
 * @param p the asymptotic P(U*² ≥ modified)
 */
public record WatsonU2(double statistic, double modified, double p) {
    private static final double CERTAIN = 0.02;

    /** The test of one or more points, as fractions of a turn in [0, 1), in any order. */
    public static WatsonU2 of(double[] turns) {
        var sorted = turns.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    static WatsonU2 ofSorted(double[] sorted) {
        int n = sorted.length;
        double mean = 0;
        for (double u : sorted) {
            mean += u / n;
        }
        double statistic = 1 / (12.0 * n);
        for (int i = 0; i < n; i++) {
            double deviation = sorted[i] - mean - (2 * i + 1) / (2.0 * n) + 0.5;
            statistic += deviation * deviation;
        }
        double modified = (statistic - 0.1 / n + 0.1 / ((double) n * n)) * (1 + 0.8 / n);
        return new WatsonU2(statistic, modified, tail(modified));
    }

    /** Watson 1961, Biometrika 48: 109–114; the limit of the two-sample statistic too. */
    static double tail(double modified) {
        if (modified <= CERTAIN) {
            return 1;
        }
        double sum = 0;
        double term;
        int j = 1;
        do {
            term = Math.exp(-2 * Math.PI * Math.PI * j * j * modified);
            sum += j % 2 == 1 ? term : -term;
            j++;
        } while (j < 50 && term > 1e-17 * sum);
        return Math.clamp(2 * sum, 0, 1);
    }
}
