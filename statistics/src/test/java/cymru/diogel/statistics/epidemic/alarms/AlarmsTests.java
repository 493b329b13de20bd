package cymru.diogel.statistics.epidemic.alarms;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import cymru.diogel.statistics.epidemic.alarms.Ears.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmsTests {
    private static int[] counts() {
        return GoldenFiles.read("alarms_made_input.csv").stream()
                .mapToInt(row -> (int) number(row, "y"))
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void the_detectors_of_early_aberration_agree_row_by_row(Method method) {
        var judged = Ears.usual(method).judge(counts());
        var rows = GoldenFiles.read("ears_made_expected.csv", "method", method.name());
        assertThat(rows).hasSizeGreaterThan(200);
        for (var row : rows) {
            int at = (int) number(row, "t");
            var alarm = judged.stream().filter(it -> it.at() == at).findFirst().orElseThrow();
            assertThat(alarm.count()).isEqualTo((int) number(row, "y"));
            assertThat(alarm.upper()).as("t " + at).isCloseTo(number(row, "upper"), within(1e-9));
            assertThat(alarm.isRaised()).isEqualTo(number(row, "alarm") == 1);
        }
    }

    @Test
    void a_floor_keeps_a_baseline_without_change_from_alarming_at_once() {
        var flat = new int[12];
        Arrays.fill(flat, 2);
        flat[11] = 3;
        assertThat(Ears.usual(Method.C1).judge(flat).getLast().isRaised()).isTrue();
        assertThat(new Ears(Method.C1, 0.001, 1).judge(flat).getLast().isRaised()).isFalse();
    }

    @Test
    void the_flexible_farrington_agrees_row_by_row() {
        var counts = counts();
        var rows = GoldenFiles.read("farrington_made_expected.csv");
        assertThat(rows).hasSize(51);
        for (var row : rows) {
            var alarm = FarringtonFlexible.judge(counts, (int) number(row, "t"));
            assertThat(alarm.count()).isEqualTo((int) number(row, "y"));
            assertThat(alarm.upper()).as(row.toString()).isEqualTo(number(row, "upper"));
            assertThat(alarm.isRaised()).isEqualTo(number(row, "alarm") == 1);
        }
    }

    @Test
    void a_year_has_ten_seasons_in_time_order() {
        assertThat(FarringtonFlexible.period(52)).isEqualTo(10);
        assertThat(FarringtonFlexible.period(49)).isEqualTo(10);
        assertThat(FarringtonFlexible.period(48)).isEqualTo(1);
        assertThat(FarringtonFlexible.period(44)).isEqualTo(1);
        assertThat(FarringtonFlexible.period(43)).isEqualTo(2);
        assertThat(FarringtonFlexible.period(100)).isEqualTo(1);
        assertThat(FarringtonFlexible.period(56)).isEqualTo(9);
        assertThat(FarringtonFlexible.period(55)).isEqualTo(10);
    }

    @Test
    void too_few_cases_give_no_result() {
        var counts = new int[FarringtonFlexible.FIRST];
        counts[counts.length - 1] = 4;
        var alarm = FarringtonFlexible.judge(counts, counts.length);
        assertThat(alarm.upper()).isNaN();
        assertThat(alarm.isRaised()).isFalse();
    }

    @Test
    void a_threshold_trips_when_sure_and_clears_only_after_a_calm_week() {
        var threshold = RateThreshold.usual(50);
        double[] chances = {
            0.5, 0.89, 0.9, 0.6, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.5, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1,
            0.1
        };
        var tripped = threshold.tripped(chances);
        assertThat(tripped[1]).isFalse();
        assertThat(tripped[2]).isTrue();
        // a day of a half starts the seven days anew
        assertThat(tripped[16]).isTrue();
        assertThat(tripped[17]).isFalse();
    }

    @Test
    void alarms_in_vain_are_counted() {
        assertThat(AlertBudget.nominal(22, 0.001)).isCloseTo(0.669625, within(1e-9));
        var threshold = RateThreshold.usual(50);
        long[] areas = {70_000, 150_000};
        double near = AlertBudget.expected(threshold, areas, 0.9, 1);
        double far = AlertBudget.expected(threshold, areas, 0.5, 1);
        assertThat(near).isGreaterThan(far).isPositive();
        assertThat(AlertBudget.expected(threshold, areas, 0.9, 1)).isEqualTo(near);
    }
}
