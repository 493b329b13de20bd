package cymru.diogel.statistics.guessability;

import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.Interval;
import java.util.Arrays;

/**
 * The chance that k guesses name the window of the next call, under a Dirichlet prior α·q: Beta
 * with shapes Σ_{S*} a and n + α − Σ_{S*} a, where a_b = n_b + αq_b and S* holds the k largest a_b
 * (ties: larger q_b, then lower index). Exact given S*, by aggregation.
 *
 * @param inside Σ_{S*} a_b
 * @param outside n + α − Σ_{S*} a_b, 0 when every feasible window is guessed
 */
public record Posterior(double inside, double outside) {

    /**
     * The posterior of the best k guesses.
     *
     * @param counts n_b, calls in each window, or their weights; a window outside the envelope has
     *     q 0 and is guessed only when calls were seen in it
     * @param q envelope mass of each window, of sum 1
     * @param alpha concentration of the prior, positive
     * @param k number of guesses
     */
    public static Posterior of(double[] counts, double[] q, double alpha, int k) {
        double[] left = new double[counts.length];
        for (int b = 0; b < left.length; b++) {
            left[b] = counts[b] + alpha * q[b];
        }
        double inside = 0;
        for (int guess = 0; guess < Math.min(k, left.length); guess++) {
            int best = best(left, q);
            inside += left[best];
            left[best] = 0;
        }
        return new Posterior(inside, Arrays.stream(left).sum());
    }

    private static int best(double[] a, double[] q) {
        int best = 0;
        for (int b = 1; b < a.length; b++) {
            if (a[b] > a[best] || (a[b] == a[best] && q[b] > q[best])) {
                best = b;
            }
        }
        return best;
    }

    public double mean() {
        return inside / (inside + outside);
    }

    /** 5 % and 95 % quantiles. */
    public Interval interval() {
        return outside > 0 ? new Beta(inside, outside).central(0.9) : new Interval(1, 1);
    }

    /** P(success of k guesses > threshold). */
    public double above(double threshold) {
        if (outside > 0) {
            return new Beta(inside, outside).survival(threshold);
        }
        return threshold < 1 ? 1 : 0;
    }

    /** The success of k guesses if calls followed the envelope: the sum of the k largest masses. */
    public static double baseline(double[] q, int k) {
        double[] sorted = q.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < Math.min(k, sorted.length); i++) {
            sum += sorted[sorted.length - 1 - i];
        }
        return Math.min(sum, 1);
    }
}
