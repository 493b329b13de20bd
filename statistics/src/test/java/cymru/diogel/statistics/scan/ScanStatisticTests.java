package cymru.diogel.statistics.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScanStatisticTests {
    private static final int QUARTER_HOURS = 48;
    private static final int WINDOW = 6;
    private static final MonteCarlo PLAIN = new MonteCarlo(200_000, 0);

    @Test
    void the_window_is_closed_at_both_ends() {
        int[] times = {600, 660, 690, 691, 900};
        assertThat(ScanStatistic.of(times, 90)).isEqualTo(new ScanStatistic(3, 600));
        assertThat(ScanStatistic.of(times, 91)).isEqualTo(new ScanStatistic(4, 600));
        assertThat(ScanStatistic.of(new int[] {5}, 0)).isEqualTo(new ScanStatistic(1, 5));
    }

    @Test
    void closed_forms_give_the_printed_vectors() {
        double[] continuous = {.04296875, .007080078, .001098633, .000164032};
        double[] grid = {.0501845, .0089869, .0015191, .0002476};
        for (int n = 3; n <= 6; n++) {
            assertThat(ScanStatistic.allWithin(n, 1 / 8.0))
                    .isCloseTo(continuous[n - 3], within(6e-10));
            assertThat(ScanStatistic.allWithin(n, QUARTER_HOURS, WINDOW))
                    .isCloseTo(grid[n - 3], within(6e-8));
        }
        assertThat(ScanStatistic.allWithin(2, QUARTER_HOURS, WINDOW))
                .isCloseTo(582 / 2304.0, within(1e-15));
    }

    @Test
    void two_calls_on_a_grid_are_exact_by_enumeration() {
        int near = 0;
        for (int one = 0; one < QUARTER_HOURS; one++) {
            for (int other = 0; other < QUARTER_HOURS; other++) {
                int[] pair = {Math.min(one, other), Math.max(one, other)};
                near += ScanStatistic.of(pair, WINDOW).count() == 2 ? 1 : 0;
            }
        }
        assertThat(near).isEqualTo(582);
    }

    @Test
    void simulation_agrees_with_the_closed_form_on_a_grid() {
        for (int n = 2; n <= 6; n++) {
            double exact = ScanStatistic.allWithin(n, QUARTER_HOURS, WINDOW);
            double error = Math.sqrt(exact * (1 - exact) / PLAIN.simulations());
            assertThat(nullOf(n, 7 + n).p(n, PLAIN)).isCloseTo(exact, within(4 * error + 1e-5));
        }
    }

    @Test
    void simulation_agrees_with_the_continuous_form_on_a_grid_of_a_minute() {
        double[] minutes = new double[720];
        Arrays.fill(minutes, 1);
        for (int n = 3; n <= 6; n++) {
            Cells[] calls = new Cells[n];
            Arrays.fill(calls, new Cells(minutes));
            double p = new ScanNull(calls, 90, new SplittableRandom(n)).p(n, PLAIN);
            double exact = ScanStatistic.allWithin(n, 720, 90);
            double error = Math.sqrt(exact * (1 - exact) / PLAIN.simulations());
            assertThat(p).isCloseTo(exact, within(4 * error + 1e-5));
            assertThat(exact).isCloseTo(ScanStatistic.allWithin(n, 1 / 8.0), within(.05 * exact));
        }
    }

    @Test
    void simulation_agrees_with_the_reference_table() {
        for (var row : GoldenFiles.read("scan_null_mc_expected.csv")) {
            int n = (int) GoldenFiles.number(row, "n");
            int k = (int) GoldenFiles.number(row, "k");
            double expected = GoldenFiles.number(row, "P_max_ge_k");
            double error = GoldenFiles.number(row, "mc_se");
            double own = Math.sqrt(expected * (1 - expected) / PLAIN.simulations());
            assertThat(nullOf(n, 100L * n + k).p(k, PLAIN))
                    .as("n %d, k %d", n, k)
                    .isCloseTo(expected, within(4 * Math.hypot(error, own) + 1e-5));
        }
    }

    private static ScanNull nullOf(int n, long seed) {
        double[] points = new double[QUARTER_HOURS];
        Arrays.fill(points, 1);
        Cells[] calls = new Cells[n];
        Arrays.fill(calls, new Cells(points));
        return new ScanNull(calls, WINDOW, new SplittableRandom(seed));
    }
}
