package cymru.diogel.statistics.scenarios;

import org.hipparchus.distribution.continuous.GammaDistribution;

/** A serial interval in whole days. */
final class SerialInterval {
    private SerialInterval() {}

    /**
     * A gamma shifted by a day, made discrete (Cori 2013).
     *
     * @return w_0 … w_days
     */
    static double[] discrete(double mean, double sd, int days) {
        double a = (mean - 1) / sd * ((mean - 1) / sd);
        double b = sd * sd / (mean - 1);
        var first = new GammaDistribution(a, b);
        var second = new GammaDistribution(a + 1, b);
        var weights = new double[days + 1];
        for (int k = 0; k <= days; k++) {
            double chance =
                    k * below(first, k)
                            + (k - 2) * below(first, k - 2)
                            - 2 * (k - 1) * below(first, k - 1);
            double shifted =
                    2 * below(second, k - 1) - below(second, k - 2) - below(second, k);
            weights[k] = Math.max(0, chance + a * b * shifted);
        }
        return weights;
    }

    private static double below(GammaDistribution gamma, int k) {
        return k <= 0 ? 0 : gamma.cumulativeProbability(k);
    }
}
