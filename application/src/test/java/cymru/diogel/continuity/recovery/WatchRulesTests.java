package cymru.diogel.continuity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.recovery.WatchedFor.Compare;
import cymru.diogel.continuity.recovery.WatchedFor.Purpose;
import cymru.diogel.continuity.recovery.WatchedFor.Standing;
import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 17);
    private static final WatchedFor UNDER_50 =
            new WatchedFor(Purpose.RESTART, "rate", Compare.UNDER, 50, 14);

    @Test
    void every_stage_of_a_plan_waits_under_a_clock_or_is_an_end() throws IOException {
        var stages = new Lifecycle<>(PlanStage.DRAFT, PlanStage::next, PlanStage::clock);
        stages.hasNoDeadEnd();
        stages.isDrawnIn("recovery", "How a recovery plan is reviewed");
    }

    @Test
    void fourteen_days_under_the_bound_are_met_on_the_fourteenth() {
        assertThat(watch(daily(TODAY.minusDays(12), 13, 40)).standing())
                .isEqualTo(Standing.NOT_MET);
        var met = watch(daily(TODAY.minusDays(13), 14, 40));
        assertThat(met.standing()).isEqualTo(Standing.MET);
        assertThat(met.since()).isEqualTo(TODAY);
        var longer = watch(daily(TODAY.minusDays(20), 21, 40));
        assertThat(longer.since()).isEqualTo(TODAY.minusDays(7));
        assertThat(longer.run()).isEqualTo(21);
    }

    @Test
    void what_lies_on_the_bound_is_not_under_it_and_is_at_least_as_much() {
        assertThat(watch(daily(TODAY.minusDays(20), 21, 50)).standing())
                .isEqualTo(Standing.NOT_MET);
        var back = new WatchedFor(Purpose.RESTART, "back", Compare.AT_LEAST, 50, 1);
        var met = WatchRules.watch(back, daily(TODAY.minusDays(2), 3, 50), TODAY);
        assertThat(met.standing()).isEqualTo(Standing.MET);
        assertThat(met.since()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void a_condition_that_was_met_says_on_which_day_it_was_broken() {
        var readings = daily(TODAY.minusDays(20), 18, 40);
        readings.add(Reading.exact(TODAY.minusDays(2), 60));
        readings.add(Reading.exact(TODAY.minusDays(1), 45));
        readings.add(Reading.exact(TODAY, 44));
        var broken = watch(readings);
        assertThat(broken.standing()).isEqualTo(Standing.BROKEN);
        assertThat(broken.since()).isEqualTo(TODAY.minusDays(2));
        assertThat(broken.run()).isEqualTo(2);
        assertThat(broken.value()).isEqualTo(44);
    }

    @Test
    void weekly_readings_count_and_a_gap_of_more_than_a_week_does_not() {
        var weekly =
                List.of(
                        Reading.exact(TODAY.minusDays(14), 40),
                        Reading.exact(TODAY.minusDays(7), 41),
                        Reading.exact(TODAY, 42));
        assertThat(watch(weekly).standing()).isEqualTo(Standing.MET);
        var gap =
                List.of(
                        Reading.exact(TODAY.minusDays(14), 40),
                        Reading.exact(TODAY.minusDays(5), 41),
                        Reading.exact(TODAY, 42));
        assertThat(watch(gap).standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void of_old_readings_and_of_those_to_come_nobody_can_say_anything() {
        assertThat(watch(List.of()).standing()).isEqualTo(Standing.UNKNOWN);
        var old = daily(TODAY.minusDays(40), 20, 40);
        assertThat(watch(old).standing()).isEqualTo(Standing.UNKNOWN);
        var coming = daily(TODAY.plusDays(1), 20, 40);
        assertThat(watch(coming).standing()).isEqualTo(Standing.UNKNOWN);
    }

    private static Watch watch(List<Reading> readings) {
        return WatchRules.watch(UNDER_50, readings, TODAY);
    }

    private static List<Reading> daily(LocalDate from, int days, double value) {
        var readings = new ArrayList<Reading>();
        for (var day = 0; day < days; day++) {
            readings.add(Reading.exact(from.plusDays(day), value));
        }
        return readings;
    }
}
