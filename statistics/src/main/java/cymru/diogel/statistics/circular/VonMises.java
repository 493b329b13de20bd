package cymru.diogel.statistics.circular;

import cymru.diogel.statistics.functions.Bessel;

/** The concentration κ of a von Mises distribution: 0 is even round the circle, large is a peak. */
public final class VonMises {
    private VonMises() {}

    /**
     * Fisher’s approximation to the maximum-likelihood κ, the root of I₁(κ) / I₀(κ) = R̄ (Fisher
     * 1993, Statistical Analysis of Circular Data).
     *
     * @param meanResultant R̄, from 0 to 1; at 1 the concentration is infinite
     */
    public static double concentration(double meanResultant) {
        double r = meanResultant;
        if (r < 0.53) {
            return 2 * r + r * r * r + 5 * Math.pow(r, 5) / 6;
        }
        if (r < 0.85) {
            return -0.4 + 1.39 * r + 0.43 / (1 - r);
        }
        return 1 / (r * (1 - r) * (3 - r));
    }

    /**
     * The concentration less its small-sample bias; one angle says nothing of spread and gives 0.
     */
    public static double corrected(double concentration, int n) {
        if (n == 1) {
            return 0;
        }
        if (concentration < 2) {
            return Math.max(concentration - 2 / (n * concentration), 0);
        }
        return Math.pow(n - 1.0, 3) * concentration / (Math.pow(n, 3) + n);
    }

    /**
     * The rule-of-thumb smoothing concentration, kept to compare with R only: it over-smooths two
     * modes and explodes for times that are all the same.
     */
    public static double ruleOfThumbBandwidth(double concentration, int n) {
        double k = concentration;
        double i0 = Bessel.scaledI(0, k);
        double ratio = Bessel.scaledI(2, 2 * k) / (i0 * i0);
        return Math.pow(3 * n * k * k * ratio / (4 * Math.sqrt(Math.PI)), 0.4);
    }
}
