package cymru.diogel.statistics.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeasibilityTests {
    /** Monday 2 June 2025. */
    private static final int MONDAY = 20241;

    private static final double[] WORKING_WEEK = {1, 1, 1, 1, 1, 0, 0};

    @Test
    void policy_hours_weigh_by_the_minutes_inside_them() {
        var feasible = feasibility(null, null).policy(0, MONDAY);
        assertThat(feasible.hour(6)).isZero();
        assertThat(feasible.hour(7)).isCloseTo(30 / 750.0, within(1e-12));
        assertThat(feasible.hour(8)).isCloseTo(60 / 750.0, within(1e-12));
        assertThat(feasible.hour(20)).isZero();
        assertThat(feasible.times().first()).isEqualTo(30);
        assertThat(feasible.weekdays().last()).isEqualTo(4);
    }

    @Test
    void the_rota_of_the_week_of_the_call_counts() {
        var rota =
                Rota.builder()
                        .add(3, MONDAY + 9, new Hours(540, 600))
                        .add(3, MONDAY, new Hours(900, 1080))
                        .add(3, MONDAY + 1, new Hours(1140, 1320))
                        .build();
        var feasibility = feasibility(rota, null);
        var first = Objects.requireNonNull(feasibility.roster(0, 3, MONDAY + 4));
        assertThat(first.hour(15)).isCloseTo(.25, within(1e-12));
        // cut at 20:00, the end of policy hours
        assertThat(first.hour(19)).isCloseTo(.25, within(1e-12));
        assertThat(first.hour(9)).isZero();
        var second = Objects.requireNonNull(feasibility.roster(0, 3, MONDAY + 7));
        assertThat(second.hour(9)).isCloseTo(1, within(1e-12));
        var leave = Objects.requireNonNull(feasibility.roster(0, 3, MONDAY + 30));
        assertThat(leave.hour(9)).isCloseTo(.2, within(1e-12));
        assertThat(feasibility.roster(0, 2, MONDAY)).isNull();
        assertThat(feasibility.roster(0, 9, MONDAY)).isNull();
    }

    @Test
    void hours_at_school_are_not_feasible() {
        ChildHours afterSchool = (household, day) -> List.of(new Hours(960, 1140));
        var rota = Rota.builder().add(0, MONDAY, new Hours(540, 1020)).build();
        var feasibility = feasibility(rota, afterSchool);
        assertThat(feasibility.policy(0, MONDAY).hour(16)).isCloseTo(1 / 3.0, within(1e-12));
        var roster = Objects.requireNonNull(feasibility.roster(0, 0, MONDAY));
        assertThat(roster.hour(16)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_shift_over_midnight_is_two_stretches() {
        var rota = Rota.builder().add(0, MONDAY, 1320, 360).build();
        assertThat(rota.first(0, MONDAY + 1)).isEqualTo(1);
        assertThat(rota.toMinute(0)).isEqualTo(1440);
        assertThat(rota.epochDay(1)).isEqualTo(MONDAY + 1);
        assertThat(rota.toMinute(1)).isEqualTo(360);
        assertThat(rota.end(0)).isEqualTo(2);
    }

    @Test
    void hours_are_read_and_written_as_people_write_them() {
        assertThat(Hours.parse("07:30-20:00")).isEqualTo(new Hours(450, 1200));
        assertThat(Hours.parse(" 7:30 – 24:00 ")).hasToString("07:30-24:00");
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.parse("20:00-07:30"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.parse("half past"));
    }

    @Test
    void a_single_grid_is_recognised() {
        assertThat(fitted(15, 15).unit()).isEqualTo(15);
        assertThat(fitted(15, 15).cell(472)).isEqualTo(31);
        assertThat(fitted(60, 60).unit()).isEqualTo(60);
        assertThat(fitted(10, 10).unit()).isEqualTo(10);
        assertThat(RecordingGrid.fit(new long[60]).shares()).containsExactly(entry(1, 1.0));
    }

    @Test
    void mixed_habits_of_rounding_are_told_apart() {
        var grid = fitted(30, 5);
        assertThat(grid.unit()).isEqualTo(5);
        assertThat(grid.shares().getOrDefault(30, 0.0)).isCloseTo(.5, within(.05));
        assertThat(grid.shares().getOrDefault(5, 0.0)).isCloseTo(.5, within(.05));
    }

    @Test
    void rounded_minutes_keep_their_weight() {
        int[] upTo = IntStream.rangeClosed(0, 1440).map(m -> Math.clamp(m - 450, 0, 750)).toArray();
        double[] cells = RecordingGrid.of(15).cells(upTo);
        assertThat(cells[30]).isEqualTo(8);
        assertThat(cells[31]).isEqualTo(15);
        assertThat(cells[80]).isEqualTo(7);
        assertThat(Arrays.stream(cells).sum()).isEqualTo(750);
    }

    private static Feasibility feasibility(@Nullable Rota rota, @Nullable ChildHours child) {
        var grid = RecordingGrid.of(15);
        return new Feasibility(new Hours(450, 1200), grid, rota, child, WORKING_WEEK);
    }

    /** Half of the times rounded to one grid, half to another. */
    private static RecordingGrid fitted(int one, int other) {
        long[] counts = new long[60];
        var random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            int grid = i % 2 == 0 ? one : other;
            counts[random.nextInt(60 / grid) * grid]++;
        }
        return RecordingGrid.fit(counts);
    }
}
