package cymru.diogel.statistics.patterns;

import org.jspecify.annotations.Nullable;

/**
 * What one envelope, policy hours or rota, makes of a household's unannounced calls.
 *
 * @param evidence the band
 * @param scanP Monte Carlo p of the scan statistic, null under four unannounced calls
 * @param scanQ the same after Benjamini–Hochberg over the households tested
 * @param posterior2 posterior mean of the success of two guesses
 * @param baseline2 the success of two guesses if calls followed this envelope
 * @param above chance that the success of two guesses lies above the threshold of the band
 * @param feasibleHours clock hours in which this envelope allows a call
 */
public record Verdict(
        Evidence evidence,
        @Nullable Double scanP,
        @Nullable Double scanQ,
        double posterior2,
        double baseline2,
        double above,
        int feasibleHours) {

    /**
     * What is materially above a baseline: twice it, but never out of reach where few hours are
     * feasible, min(2b, (1 + b)/2). It sets the band, the change alarm and the cause.
     */
    public static double threshold(double baseline) {
        return Math.min(2 * baseline, (1 + baseline) / 2);
    }
}
