package cymru.diogel.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimesOfDayTests {
    private static TimesOfDay of(int... minutes) {
        double[] grids = new double[minutes.length];
        Arrays.fill(grids, 15);
        return TimesOfDay.of(
                minutes,
                grids,
                minute -> Math.clamp((minute - 480) / 600, 0.0, 1.0),
                new SplittableRandom(3));
    }

    @Test
    void visits_at_one_time_point_there() {
        var times = of(900, 900, 900, 900, 900, 900);
        assertThat(times.n()).isEqualTo(6);
        assertThat(times.mean()).isCloseTo(900.0, within(1e-9));
        assertThat(times.meanResultant()).isCloseTo(1, within(1e-12));
        assertThat(times.deviation()).isCloseTo(0.0, within(1e-6));
        assertThat(times.fit().kuiperP()).isLessThan(.01);
        assertThat(times.fit().watsonP()).isLessThan(.01);
    }

    @Test
    void two_habits_on_opposite_sides_of_the_clock_have_no_direction_and_are_no_less_guessable() {
        var times = of(0, 720, 0, 720, 0, 720, 0, 720);
        assertThat(times.mean()).isNull();
        assertThat(times.deviation()).isNull();
        assertThat(times.meanResultant()).isCloseTo(0, within(1e-12));
        assertThat(times.rayleighP()).isGreaterThan(.9);
    }

    @Test
    void office_hours_alone_make_rayleigh_reject_but_not_the_tests_against_the_envelope() {
        int[] even = new int[40];
        Arrays.setAll(even, i -> 480 + 15 * i);
        var times = of(even);
        assertThat(times.rayleighP()).isLessThan(1e-4);
        assertThat(times.fit().kuiperP()).isGreaterThan(.5);
        assertThat(times.fit().watsonP()).isGreaterThan(.5);
        assertThat(times.mean()).isCloseTo(480 + 15 * 19.5, within(1e-6));
    }
}
