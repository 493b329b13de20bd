package cymru.diogel.statistics.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScanNullTests {
    @Property(tries = 1_000)
    void sliding_all_lanes_at_once_says_what_sorting_says(
            @ForAll @Size(min = 1, max = 200) int[] raw,
            @ForAll @IntRange(max = 120) int window,
            @ForAll @IntRange(min = 1, max = 400) int width) {
        var lanes = new Lanes(17, 16 + width, window, raw.length);
        int[] counts = new int[lanes.lanes()];
        for (int lane = 0; lane < counts.length; lane++) {
            int turn = lane;
            int[] cells =
                    Arrays.stream(raw)
                            .map(c -> 17 + Math.floorMod(c * (turn + 1), width))
                            .sorted()
                            .toArray();
            counts[lane] = ScanStatistic.of(cells, window).count();
        }
        for (int observed = 1; observed <= raw.length; observed++) {
            for (int lane = 0; lane < counts.length; lane++) {
                for (int cell : raw) {
                    lanes.add(17 + Math.floorMod(cell * (lane + 1), width), lanes.call(lane));
                }
            }
            long reached = lanes.reached(observed);
            for (int lane = 0; lane < counts.length; lane++) {
                assertThat(lanes.isReached(reached, lane)).isEqualTo(counts[lane] >= observed);
            }
        }
    }

    @Test
    void drawn_cells_have_their_chances() {
        double[] weights = {0, 3, 0, 1, 5, 0.5, 0, 0.5, 0};
        var cells = new Cells(weights);
        assertThat(cells.first()).isEqualTo(1);
        assertThat(cells.last()).isEqualTo(7);
        int draws = 400_000;
        int[] drawn = new int[weights.length];
        var random = new SplittableRandom(3);
        for (int i = 0; i < draws; i++) {
            drawn[cells.draw(random.nextInt())]++;
        }
        for (int cell = 0; cell < weights.length; cell++) {
            double chance = weights[cell] / 10;
            double error = Math.sqrt(chance * (1 - chance) / draws);
            assertThat((double) drawn[cell] / draws).isCloseTo(chance, within(4 * error));
        }
    }

    @Test
    void one_cell_is_always_drawn() {
        var random = new SplittableRandom(4);
        var cells = new Cells(new double[] {0, 0, 2});
        for (int i = 0; i < 100; i++) {
            assertThat(cells.draw(random.nextInt())).isEqualTo(2);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(new double[3]));
    }

    @Test
    void every_call_is_drawn_from_its_own_roster() {
        Cells morning = new Cells(new double[] {1, 1, 0, 0, 0, 0});
        Cells evening = new Cells(new double[] {0, 0, 0, 0, 1, 1});
        var apart = new ScanNull(new Cells[] {morning, evening}, 1, new SplittableRandom(5));
        var together = new ScanNull(new Cells[] {morning, morning}, 1, new SplittableRandom(5));
        assertThat(apart.p(2, new MonteCarlo(999, 0))).isEqualTo(.001);
        assertThat(together.p(2, new MonteCarlo(999, 0))).isEqualTo(1);
    }

    @Test
    void the_sequential_test_stops_at_the_last_exceedance_it_needs() {
        var calls = new AtomicInteger();
        double p = new MonteCarlo(9_999, 20).p(() -> calls.incrementAndGet() % 10 == 0);
        assertThat(calls).hasValue(200);
        assertThat(p).isEqualTo(20 / 200.0);
        calls.set(0);
        assertThat(new MonteCarlo(199, 20).p(() -> calls.incrementAndGet() % 10 == 0))
                .isEqualTo(20 / 200.0);
        assertThat(new MonteCarlo(9_999, 20).p(() -> false)).isEqualTo(1e-4);
        assertThat(new MonteCarlo(999, 0).p(() -> true)).isEqualTo(1);
    }

    @Test
    void weekday_and_joint_tests_find_calls_that_all_come_on_one_day() {
        Cells week = new Cells(new double[] {1, 1, 1, 1, 1, 0, 0});
        Cells[] days = new Cells[10];
        Arrays.fill(days, week);
        Cells[] hours = new Cells[10];
        Arrays.fill(hours, new Cells(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
        var test = new MonteCarlo(999, 0);
        var observed = WeekdayNull.observed(new int[] {2, 2, 2, 2, 2, 2, 2, 2, 1, 2});
        assertThat(observed).isEqualTo(new ScanStatistic(9, 2));
        assertThat(new WeekdayNull(days, new SplittableRandom(6)).p(9, test)).isEqualTo(.001);
        assertThat(new WeekdayNull(days, new SplittableRandom(6)).p(3, test)).isGreaterThan(.5);
        var joint =
                new JointTest(
                        new ScanNull(hours, 1, new SplittableRandom(7)),
                        new WeekdayNull(days, new SplittableRandom(8)));
        assertThat(joint.p(3, 9, test)).isLessThan(.01);
        assertThat(joint.p(9, 3, test)).isLessThan(.01);
        assertThat(joint.p(3, 3, test)).isGreaterThan(.5);
    }

    @Test
    void two_envelopes_made_alike_are_drawn_as_one() {
        var mass = new double[96];
        java.util.Arrays.fill(mass, 30, 80, 1.0);
        var one = new Cells(mass);
        var shared = new Cells[9];
        java.util.Arrays.fill(shared, one);
        var alike = new Cells[9];
        java.util.Arrays.setAll(alike, _ -> new Cells(mass));
        var test = new MonteCarlo(999, 0);
        assertThat(new ScanNull(alike, 6, new java.util.SplittableRandom(3)).p(3, test))
                .isEqualTo(new ScanNull(shared, 6, new java.util.SplittableRandom(3)).p(3, test));
    }
}
