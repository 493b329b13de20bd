package cymru.diogel.statistics.envelope;

import cymru.diogel.statistics.scan.Cells;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When one call could have been made: the chances of hours, recorded times and weekdays.
 *
 * <p>Times and weekdays are worked out when they are first asked for; two threads that ask at once
 * work out the same.
 */
public final class Feasible {
    private static final int HOURS = 24;
    private static final int MINUTES = 1440;

    private final int[] stretches;
    private final double @Nullable [] dayWeights;
    private final RecordingGrid grid;
    private final double[] hours = new double[HOURS];
    private @Nullable Cells times;
    private @Nullable Cells weekdays;

    /**
     * From stretches of feasible minutes, every minute as likely as every other.
     *
     * @param stretches weekday (Monday 0), from, to; in turn, at least one
     * @param dayWeights how much a minute of each weekday counts towards the weekday of a call, or
     *     null for all alike
     */
    Feasible(int[] stretches, double @Nullable [] dayWeights, RecordingGrid grid) {
        this.stretches = stretches.clone();
        this.dayWeights = dayWeights;
        this.grid = grid;
        int all = 0;
        for (int i = 0; i < stretches.length; i += 3) {
            int to = stretches[i + 2];
            for (int from = stretches[i + 1]; from < to; from = (from / 60 + 1) * 60) {
                hours[from / 60] += Math.min(to, (from / 60 + 1) * 60) - from;
            }
            all += to - stretches[i + 1];
        }
        for (int hour = 0; hour < HOURS; hour++) {
            hours[hour] /= all;
        }
    }

    /** Chance of each clock hour; 0 where no call is feasible. */
    public double hour(int hour) {
        return hours[hour];
    }

    /** The distribution function: chance of a minute of the day before this one. */
    public double before(double minute) {
        double within = 0;
        double all = 0;
        for (int i = 0; i < stretches.length; i += 3) {
            within += Math.clamp(minute, stretches[i + 1], stretches[i + 2]) - stretches[i + 1];
            all += stretches[i + 2] - stretches[i + 1];
        }
        return within / all;
    }

    /** Recorded times, in cells of the recording grid. */
    public Cells times() {
        Cells known = times;
        if (known == null) {
            int[] upTo = new int[MINUTES + 1];
            for (int i = 0; i < stretches.length; i += 3) {
                upTo[stretches[i + 1] + 1]++;
                if (stretches[i + 2] < MINUTES) {
                    upTo[stretches[i + 2] + 1]--;
                }
            }
            // once for how many stretches hold each minute, once more for their running sum
            for (int round = 0; round < 2; round++) {
                for (int minute = 1; minute <= MINUTES; minute++) {
                    upTo[minute] += upTo[minute - 1];
                }
            }
            known = new Cells(grid.cells(upTo));
            times = known;
        }
        return known;
    }

    /** Monday 0 to Sunday 6. */
    public Cells weekdays() {
        Cells known = weekdays;
        if (known == null) {
            double[] days = new double[7];
            for (int i = 0; i < stretches.length; i += 3) {
                double weight = dayWeights == null ? 1 : dayWeights[stretches[i]];
                days[stretches[i]] += weight * (stretches[i + 2] - stretches[i + 1]);
            }
            if (Arrays.stream(days).sum() == 0) {
                Arrays.fill(days, 1);
            }
            known = new Cells(days);
            weekdays = known;
        }
        return known;
    }
}
