package cymru.diogel.statistics.description;

import cymru.diogel.statistics.circular.CircularSummary;
import cymru.diogel.statistics.circular.Dial;
import cymru.diogel.statistics.circular.EnvelopeFit;
import cymru.diogel.statistics.circular.Rayleigh;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as points on a clock face, for description only: visits that come either early or
 * late have no clear mean direction and are easily guessed all the same, and office hours alone
 * make Rayleigh’s test reject. None of these is a measure of predictability.
 *
 * @param n times
 * @param mean the mean direction in minutes after midnight, null when the times cancel
 * @param meanResultant R̄, from 0 to 1
 * @param deviation the circular standard deviation in hours, null when the times cancel
 * @param rayleighP p of Rayleigh’s test against the bare clock
 * @param fit Kuiper’s and Watson’s tests against the feasible hours
 */
public record TimesOfDay(
        int n,
        @Nullable Double mean,
        double meanResultant,
        @Nullable Double deviation,
        double rayleighP,
        EnvelopeFit fit) {

    /**
     * Of one or more times.
     *
     * @param minutes minutes of the day
     * @param grids the grid to which each was rounded, in minutes
     * @param envelope chance of a feasible minute before a given one
     */
    public static TimesOfDay of(
            int[] minutes, double[] grids, DoubleUnaryOperator envelope, RandomGenerator random) {
        var summary = CircularSummary.of(Dial.DAY.angles(minutes));
        var direction = summary.direction();
        var times = new double[minutes.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = minutes[i];
        }
        return new TimesOfDay(
                minutes.length,
                direction.map(it -> Dial.DAY.hours(it.angle()) * 60).orElse(null),
                summary.meanResultant(),
                direction.map(it -> Dial.DAY.hours(it.standardDeviation())).orElse(null),
                Rayleigh.of(summary).p(),
                EnvelopeFit.of(times, grids, envelope, random));
    }
}
