package cymru.diogel.statistics.guessability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What rounding to the quarter of an hour does to the hits of two guesses when calls are even over
 * a shift.
 *
 * <p>Rounded to the nearest quarter, a shift from 8 to 12 is recorded as hours of 53, 60, 60 and 67
 * minutes, the call at noon counted to the last hour. The observer begins with the first hours, as
 * ties are settled, and later follows what was seen; either way what is named holds a little less
 * than the two fullest hours.
 */
class RoundingTests {
    private static final int HOUSEHOLDS = 20_000;
    private static final int EARLY = 7;

    /**
     * What came of it, as shares of the trials.
     *
     * @param even hits less the two largest of even hours
     * @param rounded hits less the two largest hours as they are recorded
     * @param named hits less the chance, as recorded, of the very hours that were named
     */
    private record Gain(double even, double rounded, double named) {}

    @Test
    void the_observer_does_as_well_as_the_baseline_however_times_are_rounded() {
        assertThat(gain(0).even()).isCloseTo(0, within(.003));
        assertThat(gain(EARLY).even()).isCloseTo(0, within(.01));
    }

    @Test
    void hits_are_what_the_named_hours_give_so_nothing_but_rounding_is_at_work() {
        assertThat(gain(0).named()).isCloseTo(0, within(.003));
        assertThat(gain(EARLY).named()).isCloseTo(0, within(.003));
    }

    /** So hours are not made longer or shorter by rounding. */
    @Test
    void a_baseline_of_recorded_hours_would_ask_more_of_the_observer_than_it_can_do() {
        assertThat(gain(0).rounded()).isCloseTo(0, within(.003));
        assertThat(gain(EARLY).rounded()).isLessThan(-.01);
    }

    private static Gain gain(int early) {
        var random = new SplittableRandom(77);
        double even = 0;
        double rounded = 0;
        double named = 0;
        int trials = 0;
        for (int household = 0; household < HOUSEHOLDS; household++) {
            int from = 8 + random.nextInt(5);
            int hours = 4 + random.nextInt(4);
            double[] q = hours(from, hours, 0);
            double[] recorded = hours(from, hours, early);
            var observer = new Adversary(q);
            int calls = 3 + random.nextInt(11);
            for (int call = 0; call < calls; call++) {
                int minute = from * 60 + random.nextInt(hours * 60);
                int hour = Math.min(from + hours - 1, (minute + early) / 15 * 15 / 60);
                double chance = named(observer, recorded);
                boolean isHit = (observer.unannounced(hour) & 2) != 0;
                named += (isHit ? 1 : 0) - chance;
                even += (isHit ? 1 : 0) - Posterior.baseline(q, 2);
                rounded += (isHit ? 1 : 0) - Posterior.baseline(recorded, 2);
            }
            trials += calls;
        }
        return new Gain(even / trials, rounded / trials, named / trials);
    }

    /** Chances of the hours of a shift whose calls are recorded so many minutes early at most. */
    private static double[] hours(int from, int hours, int early) {
        double[] q = new double[24];
        for (int hour = from; hour < from + hours; hour++) {
            q[hour] = 1.0 / hours;
        }
        q[from] -= early / 60.0 / hours;
        q[from + hours - 1] += early / 60.0 / hours;
        return q;
    }

    private static double named(Adversary observer, double[] recorded) {
        double chance = 0;
        for (int hour = 0; hour < recorded.length; hour++) {
            chance += (observer.names(hour) & 2) != 0 ? recorded[hour] : 0;
        }
        return chance;
    }
}
