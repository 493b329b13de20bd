package cymru.diogel.statistics.guessability;

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
        Predictor adversary) {}
