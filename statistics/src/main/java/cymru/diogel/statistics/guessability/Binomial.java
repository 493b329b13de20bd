package cymru.diogel.statistics.guessability;

import cymru.diogel.statistics.Beta;

/** Hits out of trials against a chance of success. */
final class Binomial {
    private Binomial() {}

    /** P(X ≥ hits) for X binomial: exact, by the incomplete beta function. */
    static double atLeast(int hits, int trials, double chance) {
        if (hits <= 0 || chance >= 1) {
            return 1;
        }
        if (chance <= 0) {
            return 0;
        }
        return new Beta(hits, trials - hits + 1.0).cdf(chance);
    }
}
