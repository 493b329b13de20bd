package cymru.diogel.statistics.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.Beta;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GapsTests {
    private static double[] even(int days) {
        var q = new double[days];
        Arrays.fill(q, 1.0 / days);
        return q;
    }

    @Test
    void gaps_are_summed_up() {
        var gaps = new Gaps(10, 8, 12);
        assertThat(gaps.mean()).hasValue(10);
        assertThat(gaps.longest()).hasValue(12);
        assertThat(gaps.variation().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(gaps.histogram(10)).containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 0, 2);
        assertThat(new Gaps(5).variation()).isEmpty();
        assertThat(new Gaps().mean()).isEmpty();
        assertThat(new Gaps().hazard()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Gaps(-1));
    }

    @Test
    void the_hazard_counts_only_those_still_waiting() {
        assertThat(new Gaps(1, 2, 2, 3).hazard())
                .containsExactly(new double[] {1.5 / 5, 2.5 / 4, 1.5 / 2}, within(1e-12));
    }

    @Test
    void a_family_told_every_ten_days_knows_that_nobody_comes_tomorrow() {
        var counts = new Gaps(10, 10, 10, 10, 10, 10, 10, 10).histogram(10);
        var next = new NextVisitDay(counts, even(10), 2);
        assertThat(next.guessed(1)).isCloseTo(8.2 / 10, within(1e-12));
        assertThat(next.baseline(1)).isCloseTo(0.1, within(1e-12));
        var expected = new Beta(8.2, 1.8).central(0.9);
        assertThat(next.interval(1).lower()).isCloseTo(expected.lower(), within(1e-9));
        assertThat(next.interval(1).upper()).isCloseTo(expected.upper(), within(1e-9));
        assertThat(SafeWindow.days(next.probabilities())).isEqualTo(5);
        assertThat(next.interval(10).lower()).isEqualTo(1);
    }

    @Test
    void a_tie_goes_to_the_day_with_more_of_the_envelope_and_then_the_earlier() {
        var next = new NextVisitDay(new int[] {1, 0, 0}, new double[] {0, 0.5, 0.5}, 2);
        assertThat(next.guessed(1)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(next.guessed(3)).isCloseTo(1, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NextVisitDay(new int[1], new double[2], 1));
    }

    @Property
    void more_guesses_are_never_worse_and_none_is_below_the_baseline(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 9) Integer> values) {
        var counts = values.stream().mapToInt(Integer::intValue).toArray();
        var next = new NextVisitDay(counts, even(counts.length), 5);
        double previous = 0;
        for (int k = 1; k <= counts.length; k++) {
            assertThat(next.guessed(k)).isBetween(previous, 1 + 1e-12);
            assertThat(next.guessed(k)).isGreaterThanOrEqualTo(next.baseline(k) - 1e-12);
            previous = next.guessed(k);
        }
    }

    @Test
    void the_safe_window_ends_before_the_risk_is_passed() {
        assertThat(SafeWindow.days(new double[] {0.05, 0.05, 0.9})).isEqualTo(2);
        assertThat(SafeWindow.days(new double[] {0.2, 0.8})).isZero();
        assertThat(SafeWindow.days(new double[] {0.2, 0.8}, 1)).isEqualTo(2);
    }

    @Test
    void visits_every_second_tuesday_repeat_their_weekday() {
        var tuesdays = WeekdayRepetition.of(new int[] {1, 1, 1, 1});
        assertThat(tuesdays).isEqualTo(new WeekdayRepetition(4, 1, 4, 3, 3));
        assertThat(tuesdays.repeatShare()).hasValue(1);
        var mixed = WeekdayRepetition.of(new int[] {0, 1, 0, 1});
        assertThat(mixed.repeats()).isZero();
        assertThat(mixed.expectedRepeats()).isEqualTo(1);
        assertThat(mixed.modeShare()).hasValue(0.5);
        assertThat(WeekdayRepetition.of(new int[0]).modeShare()).isEmpty();
    }
}
