package cymru.diogel.statistics.dates;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DateTests {
    private static void agree(double actual, Map<String, String> row, String column) {
        double expected = number(row, column);
        assertThat(actual)
                .as("%s of %s", column, row)
                .isCloseTo(expected, within(1e-12 + 1e-8 * Math.abs(expected)));
    }

    @Test
    void the_least_predictable_intervals_agree_with_the_reference_values() {
        for (var row : GoldenFiles.read("maxent_interval_expected.csv")) {
            int cap = (int) number(row, "L_workdays");
            var intervals = new MaximumEntropyIntervals(cap, number(row, "mean_interval"));
            agree(intervals.lambda(), row, "lambda");
            agree(intervals.entropyBits(), row, "entropy_bits");
            agree(intervals.effectiveDays(), row, "effective_days");
            agree(intervals.bestGuess(), row, "max_prob_single_day");
            agree(intervals.lastDay(), row, "prob_last_day");
            agree(intervals.highestHazard(), row, "max_hazard_before_last");
            agree(intervals.visitsPerFixedVisit(), row, "visit_cost_multiplier_vs_fixed_L");
        }
    }

    @Property
    void the_least_predictable_intervals_have_their_mean_and_beat_others(
            @ForAll @IntRange(min = 2, max = 40) int cap,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double fraction) {
        double mean = 1 + fraction * (cap - 1);
        var intervals = new MaximumEntropyIntervals(cap, mean);
        var p = intervals.probabilities();
        double found = 0;
        for (int d = 0; d < cap; d++) {
            found += (d + 1) * p[d];
        }
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-12));
        assertThat(found).isCloseTo(mean, within(1e-10 * cap));
        assertThat(intervals.effectiveDays()).isBetween(1 - 1e-9, cap + 1e-9);
        // visiting on the two days either side of the mean has the mean too
        double upper = mean - Math.floor(mean);
        double two = upper == 0 ? 0 : upper * Math.log(upper) + (1 - upper) * Math.log1p(-upper);
        assertThat(intervals.entropyBits()).isGreaterThanOrEqualTo(-two / Math.log(2) - 1e-9);
    }

    @Test
    void a_mean_at_either_end_leaves_one_day() {
        var fixed = new MaximumEntropyIntervals(10, 10);
        assertThat(fixed.lambda()).isInfinite();
        assertThat(fixed.effectiveDays()).isEqualTo(1);
        assertThat(fixed.highestHazard()).isZero();
        assertThat(new MaximumEntropyIntervals(10, 1).probabilities()[0]).isEqualTo(1);
        assertThat(new MaximumEntropyIntervals(1, 1).entropyBits()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaximumEntropyIntervals(10, 10.5));
    }

    @Test
    void a_constant_hazard_leaves_no_day_safe_for_long() {
        var hazard = new ConstantHazard(0.05);
        assertThat(hazard.nobodyFor(10)).isCloseTo(Math.pow(0.95, 10), within(1e-12));
        assertThat(hazard.meanInterval()).isEqualTo(20);
        assertThat(hazard.safeDays()).isEqualTo(2);
        assertThat(new ConstantHazard(0.1).safeDays()).isEqualTo(1);
        assertThat(new ConstantHazard(0.5).entropyBits()).isCloseTo(2, within(1e-12));
        assertThat(new ConstantHazard(1).entropyBits()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new ConstantHazard(0));
    }
}
