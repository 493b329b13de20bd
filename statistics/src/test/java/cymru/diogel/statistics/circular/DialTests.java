package cymru.diogel.statistics.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DialTests {
    @Test
    void sunday_evening_is_in_each_scheme_where_it_should_be() {
        int sundayAtNineteen = 6 * 1_440 + 19 * 60 + 30;
        assertThat(Windows.HOUR.of(sundayAtNineteen)).isEqualTo(19);
        assertThat(Windows.HOUR_BY_DAY_TYPE.of(sundayAtNineteen)).isEqualTo(43);
        assertThat(Windows.HOUR_BY_WEEKDAY.of(sundayAtNineteen)).isEqualTo(163);
        assertThat(Windows.HOUR_BY_DAY_TYPE.of(5 * 1_440 - 1)).isEqualTo(23);
        assertThatIllegalArgumentException().isThrownBy(() -> Windows.HOUR.of(10_080));
    }

    @Property
    void every_minute_of_the_week_has_its_window_and_angle(
            @ForAll @IntRange(max = 10_079) int minute) {
        for (var windows : Windows.values()) {
            assertThat(windows.of(minute)).isBetween(0, windows.count() - 1);
        }
        assertThat(Dial.WEEK.hours(Dial.WEEK.angle(minute))).isCloseTo(minute / 60.0, within(1e-9));
        assertThat(Dial.WEEK.turns(new int[] {minute})[0] * Dial.WEEK.minutes())
                .isCloseTo(minute, within(1e-9));
    }

    @Test
    void a_density_is_one_in_all_and_highest_at_its_mode() {
        int[] minutes = {900, 905, 910};
        var density = new CircularDensity(Dial.DAY.angles(minutes), CircularDensity.HEAT_MAP);
        double sum = 0;
        for (double value : density.grid(720)) {
            sum += value * 2 * Math.PI / 720;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(density.at(Dial.DAY.angle(905))).isGreaterThan(density.at(Dial.DAY.angle(870)));
        assertThat(new CircularDensity(Dial.DAY.angles(minutes), 0).at(1))
                .isCloseTo(1 / (2 * Math.PI), within(1e-12));
        assertThat(new CircularDensity(Dial.DAY.angles(minutes), 5_000).at(0)).isZero();
    }
}
