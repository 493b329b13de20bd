package cymru.diogel.statistics.epidemic;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NowcastTests {
    @Test
    void the_toy_triangle_agrees() {
        var counts = new int[6][4];
        for (var row : GoldenFiles.read("nowcast_toy_input.csv")) {
            if (number(row, "observed") == 1) {
                counts[(int) number(row, "t")][(int) number(row, "d")] = (int) number(row, "count");
            }
        }
        var nowcast = Nowcast.of(new ReportingTriangle(counts, 5), 3);
        var rows = GoldenFiles.read("nowcast_toy_expected.csv");
        assertThat(nowcast.days()).hasSameSizeAs(rows);
        for (var row : rows) {
            var day = nowcast.days().get((int) number(row, "t"));
            assertThat(day.reported()).isEqualTo((int) number(row, "reported_so_far"));
            assertThat(day.share()).isCloseTo(number(row, "F_delay"), within(1e-9));
            assertThat(day.expected().orElseThrow())
                    .isCloseTo(number(row, "nowcast"), within(1e-9));
        }
    }

    @Test
    void no_point_is_given_where_little_is_reported_and_nothing_is_never_multiplied() {
        assertThat(new Nowcast.Day(0, 9, 0.29).expected()).isEmpty();
        assertThat(new Nowcast.Day(0, 0, 0.5).expected()).isEmpty();
        assertThat(new Nowcast.Day(0, 0, 0.5).quantile(0.95)).isPositive();
        assertThat(new Nowcast.Day(0, 9, 0.3).expected()).hasValue(30);
        assertThat(new Nowcast.Day(0, 9, 1).quantile(0.95)).isEqualTo(9);
    }

    @Test
    void an_interval_is_that_of_the_negative_binomial() {
        // size 0.5 and F = 0.5: P(K = 0) = √½, P(K ≤ 1) = 1.25 √½
        var day = new Nowcast.Day(0, 0, 0.5);
        assertThat(day.quantile(0.70)).isZero();
        assertThat(day.quantile(0.71)).isOne();
        assertThat(day.quantile(0.883)).isOne();
        assertThat(day.quantile(0.885)).isEqualTo(2);
        var ten = new Nowcast.Day(0, 10, 0.9);
        int least = ten.quantile(0.05);
        assertThat(least).isGreaterThanOrEqualTo(10).isLessThanOrEqualTo(ten.quantile(0.95));
    }

    @Test
    void what_comes_late_counts_at_the_longest_delay_and_corrections_stay_sane() {
        int[][] counts = {{5, 3, 1, 1}, {6, 2, 0, 0}, {4, 3, 1, 0}, {8, 4, 0, 0}, {7, 0, 0, 0}};
        var nowcast = Nowcast.of(new ReportingTriangle(counts, 4), 1);
        // delay 1 and after: (3+1+1) + 2 + (3+1) + 4 of 10, 8, 8 and 12
        assertThat(nowcast.share()[0]).isCloseTo(1 - 15.0 / 38, within(1e-12));
        int[][] down = {{5, -1}, {5, -1}, {5, 0}};
        var corrected = Nowcast.of(new ReportingTriangle(down, 2), 1);
        assertThat(Arrays.stream(corrected.share())).allMatch(it -> it >= 0 && it <= 1);
    }
}
