package cymru.diogel.statistics.epidemic.alarms;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * The detectors C1, C2 and C3 of the Early Aberration Reporting System: a count against the mean
 * and sd of a week just before. Source: Hutwagner 2003, as R’s surveillance 1.20 codes them.
 *
 * @param alpha the chance of an alarm in vain where counts are normal; usual .001, for C3 .025
 * @param least a floor for the sd, for a baseline that never changes
 */
public record Ears(Method method, double alpha, double least) {
    private static final int BASELINE = 7;
    private static final int GUARD = 2;

    /** Which detector; C2 and C3 leave out the two days before the one judged. */
    public enum Method {
        C1,
        C2,
        C3
    }

    public Ears {
        if (!(alpha > 0 && alpha < 0.5 && least >= 0)) {
            throw new IllegalArgumentException("alpha %s, floor %s".formatted(alpha, least));
        }
    }

    /** With the usual chance of an alarm in vain. */
    public static Ears usual(Method method) {
        return new Ears(method, method == Method.C3 ? 0.025 : 0.001, 0);
    }

    /** A result for every count that has its baseline; no count before has one. */
    public List<Alarm> judge(int[] counts) {
        double z = Math.sqrt(2) * Erf.erfInv(1 - 2 * alpha);
        int first = BASELINE + (method == Method.C1 ? 0 : method == Method.C2 ? GUARD : 2 * GUARD);
        var alarms = new ArrayList<Alarm>();
        for (int t = first; t < counts.length; t++) {
            double upper = upper(counts, t, z);
            alarms.add(new Alarm(t + 1, counts[t], upper, counts[t] > upper));
        }
        return alarms;
    }

    private double upper(int[] counts, int t, double z) {
        return switch (method) {
            case C1 -> Baseline.before(counts, t, least).at(z);
            case C2 -> Baseline.before(counts, t - GUARD, least).at(z);
            case C3 -> {
                double sd = Baseline.before(counts, t - GUARD, least).sd;
                double before = excess(counts, t - 1) + excess(counts, t - 2);
                yield Math.max(0, counts[t] + sd * (z - before));
            }
        };
    }

    private double excess(int[] counts, int t) {
        var baseline = Baseline.before(counts, t - GUARD, least);
        return Math.max(0, (counts[t] - baseline.mean) / baseline.sd - 1);
    }

    private record Baseline(double mean, double sd) {
        static Baseline before(int[] counts, int t, double least) {
            double sum = 0;
            for (int i = t - BASELINE; i < t; i++) {
                sum += counts[i];
            }
            double mean = sum / BASELINE;
            double squares = 0;
            for (int i = t - BASELINE; i < t; i++) {
                squares += (counts[i] - mean) * (counts[i] - mean);
            }
            return new Baseline(mean, Math.max(least, Math.sqrt(squares / (BASELINE - 1))));
        }

        double at(double z) {
            return mean + z * sd;
        }
    }
}
