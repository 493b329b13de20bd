package cymru.diogel.statistics.guessability;

import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.Interval;

/**
 * How well k one-hour guesses do against a household's next unannounced call.
 *
 * @param k number of guesses, 1 to 3
 * @param posterior posterior mean of the chance that one of the guesses is right
 * @param interval 5 % and 95 % quantiles of that chance
 * @param hits calls that the observer, replaying the record, would have named
 * @param trials unannounced calls that were there to be named
 * @param baseline the chance if calls followed the envelope
 * @param p one-sided exact binomial p of the hits against the baseline, 1 without trials
 * @param adversary the predictor in play at the end
 */
public record Guess(
        int k,
        double posterior,
        Interval interval,
        int hits,
        int trials,
        double baseline,
        double p,
        Predictor adversary) {

    /** From the posterior of one household and the replay of its calls, both under envelope q. */
    public static Guess of(int k, Posterior posterior, Adversary replay, double[] q) {
        double baseline = Posterior.baseline(q, k);
        int hits = replay.hits(k);
        int trials = replay.trials();
        return new Guess(
                k,
                posterior.mean(),
                posterior.interval(),
                hits,
                trials,
                baseline,
                Binomial.atLeast(hits, trials, baseline),
                replay.predictor(k));
    }

    /** 5 % and 95 % of Beta(hits + ½, misses + ½), Jeffreys’ interval of the share of hits. */
    public Interval jeffreys() {
        return new Beta(hits + 0.5, trials - hits + 0.5).central(0.9);
    }
}
