package cymru.diogel.statistics.description;

import cymru.diogel.statistics.envelope.Feasible;
import cymru.diogel.statistics.envelope.FeasibleCalls;
import cymru.diogel.statistics.envelope.RecordingGrid;
import cymru.diogel.statistics.scan.MonteCarlo;
import cymru.diogel.statistics.visits.Appearances;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The times of one household’s calls, as they are described.
 *
 * @param envelopes the feasible hours of each unannounced call
 * @param grid how people round the times they record
 */
public record HouseholdTimes(
        FeasibleCalls calls, Appearances appearances, Feasible[] envelopes, RecordingGrid grid) {

    /** Of one or more unannounced calls. */
    public TimesOfDay unannounced(RandomGenerator random) {
        int[] minutes = minutes(calls.unannounced());
        return TimesOfDay.of(
                minutes,
                Arrays.stream(minutes).mapToDouble(grid::likeliest).toArray(),
                this::before,
                random);
    }

    /**
     * Of unannounced calls beside planned ones, some of both.
     *
     * @param q envelope mass of each clock hour
     * @param random random numbers of the first and of the second test
     */
    public NoticeContrast contrast(double[] q, MonteCarlo test, RandomGenerator[] random) {
        int[] all = calls.calls();
        boolean[] isUnannounced = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            isUnannounced[i] = appearances.isUnannounced(all[i]);
        }
        int[] windows = Arrays.stream(all).map(call -> calls.window(call, q)).toArray();
        return NoticeContrast.of(isUnannounced, minutes(all), windows, test, random);
    }

    private double before(double minute) {
        double sum = 0;
        for (Feasible envelope : envelopes) {
            sum += envelope.before(minute);
        }
        return sum / envelopes.length;
    }

    private int[] minutes(int[] of) {
        return Arrays.stream(of).map(appearances::minute).toArray();
    }
}
