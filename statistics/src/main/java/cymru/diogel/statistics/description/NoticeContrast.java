package cymru.diogel.statistics.description;

import cymru.diogel.statistics.circular.Dial;
import cymru.diogel.statistics.circular.WatsonTwoSample;
import cymru.diogel.statistics.entropy.Labels;
import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Whether unannounced visits come at other times than planned ones, for description only: to come
 * at the same times as planned ones is bad only if these are concentrated, and to come at other
 * times is no merit by itself.
 *
 * @param planned planned visits
 * @param unannounced unannounced visits
 * @param information mutual information of notice and clock hour, in nats
 * @param informationP its p, by dealing out the notice of the visits anew
 * @param watson Watson’s two-sample U² of the times
 * @param watsonP its p, likewise
 */
public record NoticeContrast(
        int planned,
        int unannounced,
        double information,
        double informationP,
        double watson,
        double watsonP) {

    /**
     * Of visits of both kinds.
     *
     * @param isUnannounced of each visit
     * @param minutes its minute of the day
     * @param windows its window
     * @param random random numbers of the first and of the second test
     */
    public static NoticeContrast of(
            boolean[] isUnannounced,
            int[] minutes,
            int[] windows,
            MonteCarlo test,
            RandomGenerator[] random) {
        int[] planned = minutes.clone();
        int[] others = minutes.clone();
        int plans = 0;
        int surprises = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (isUnannounced[i]) {
                others[surprises++] = minutes[i];
            } else {
                planned[plans++] = minutes[i];
            }
        }
        int feasible = Arrays.stream(windows).max().orElse(0) + 1;
        var labels = new Labels(isUnannounced, windows, feasible);
        var watson =
                new WatsonTwoSample(
                        Dial.DAY.angles(Arrays.copyOf(planned, plans)),
                        Dial.DAY.angles(Arrays.copyOf(others, surprises)));
        return new NoticeContrast(
                plans,
                surprises,
                labels.information().plugIn(),
                labels.permutationP(test, random[0]),
                watson.statistic(),
                watson.permutationP(test, random[1]));
    }
}
