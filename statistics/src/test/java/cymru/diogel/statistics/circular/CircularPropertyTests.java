package cymru.diogel.statistics.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CircularPropertyTests {
    private static final Offset<Double> SLACK = within(1e-9);

    @Property
    void turning_the_clock_turns_the_direction_and_nothing_else(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 1_439) Integer> times,
            @ForAll @IntRange(max = 1_439) int turn) {
        var minutes = ints(times);
        var summary = CircularSummary.of(Dial.DAY.angles(minutes));
        var turned = CircularSummary.of(Dial.DAY.angles(turned(minutes, turn)));
        assertThat(turned.resultant()).isCloseTo(summary.resultant(), SLACK);
        assertThat(turned.secondMoment()).isCloseTo(summary.secondMoment(), SLACK);
        if (summary.meanResultant() > 0.01) {
            double moved = turned.direction().orElseThrow().angle();
            double expected = summary.direction().orElseThrow().angle() + Dial.DAY.angle(turn);
            assertThat(Math.cos(moved - expected)).isCloseTo(1, SLACK);
            assertThat(moved).isBetween(0.0, Math.nextDown(2 * Math.PI));
        }
    }

    @Property
    void tests_of_evenness_do_not_depend_on_where_the_day_begins(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 1_439) Integer> times,
            @ForAll @IntRange(max = 1_439) int turn) {
        var minutes = ints(times);
        var turned = turned(minutes, turn);
        var before = Dial.DAY.turns(minutes);
        var after = Dial.DAY.turns(turned);
        assertThat(Kuiper.of(after).statistic()).isCloseTo(Kuiper.of(before).statistic(), SLACK);
        assertThat(WatsonU2.of(after).statistic())
                .isCloseTo(WatsonU2.of(before).statistic(), SLACK);
        var angles = Dial.DAY.angles(minutes);
        var others = Dial.DAY.angles(turned);
        assertThat(RaoSpacing.of(others).degrees())
                .isCloseTo(RaoSpacing.of(angles).degrees(), SLACK);
        assertThat(CircularRange.of(others).p()).isCloseTo(CircularRange.of(angles).p(), SLACK);
    }

    @Property
    void nothing_depends_on_the_order_of_times(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_439) Integer> times) {
        var minutes = ints(times);
        var sorted = minutes.clone();
        Arrays.sort(sorted);
        var turns = Dial.DAY.turns(minutes);
        assertThat(Kuiper.of(Dial.DAY.turns(sorted))).isEqualTo(Kuiper.of(turns));
        assertThat(WatsonU2.of(Dial.DAY.turns(sorted))).isEqualTo(WatsonU2.of(turns));
        assertThat(CircularRange.of(Dial.DAY.angles(sorted)))
                .isEqualTo(CircularRange.of(Dial.DAY.angles(minutes)));
    }

    @Property
    void every_probability_is_one(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_439) Integer> times) {
        var minutes = ints(times);
        var turns = Dial.DAY.turns(minutes);
        var angles = Dial.DAY.angles(minutes);
        assertThat(Kuiper.of(turns).p()).isBetween(0.0, 1.0);
        assertThat(WatsonU2.of(turns).p()).isBetween(0.0, 1.0);
        assertThat(RaoSpacing.of(angles).p()).isBetween(0.0, 1.0);
        assertThat(CircularRange.of(angles).p()).isBetween(0.0, 1.0);
        assertThat(Rayleigh.of(CircularSummary.of(angles)).p()).isBetween(0.0, 1.0);
    }

    @Test
    void one_time_repeated_is_as_concentrated_as_can_be() {
        var direction = CircularSummary.of(new double[] {1, 1, 1}).direction().orElseThrow();
        assertThat(direction.angle()).isCloseTo(1, SLACK);
        assertThat(direction.standardDeviation()).isCloseTo(0, within(1e-7));
        assertThat(direction.concentration()).isGreaterThan(1e14);
        var single = CircularSummary.of(new double[] {1}).direction().orElseThrow();
        assertThat(single.correctedConcentration()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> CircularSummary.of(new double[0]));
    }

    @Test
    void a_perfect_grid_of_any_size_is_as_wide_as_can_be() {
        for (int n : new int[] {10, 50, 200, 1_440}) {
            var angles = new double[n];
            Arrays.setAll(angles, i -> 2 * Math.PI * i / n);
            assertThat(CircularRange.of(angles).p()).isCloseTo(1, within(1e-3));
            assertThat(CircularSummary.of(angles).direction()).isEmpty();
        }
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] turned(int[] minutes, int turn) {
        return Arrays.stream(minutes).map(minute -> (minute + turn) % 1_440).toArray();
    }
}
