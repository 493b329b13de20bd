package cymru.diogel.visiting.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.planning.Cell;
import cymru.diogel.visiting.planner.Draw.State;
import cymru.diogel.visiting.planner.Overrides.Change.Again;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OverrideRulesTests {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);

    @Test
    void a_whole_day_is_left_out() {
        var away = new Again(THURSDAY, null, null);
        assertThat(away.forbids(new Cell(THURSDAY, 600), 45)).isTrue();
        assertThat(away.forbids(new Cell(FRIDAY, 600), 45)).isFalse();
    }

    @Test
    void hours_leave_out_every_call_that_would_touch_them() {
        var court = new Again(THURSDAY, LocalTime.of(13, 0), LocalTime.of(14, 0));
        assertThat(court.forbids(new Cell(THURSDAY, 12 * 60 + 15), 45)).isFalse();
        assertThat(court.forbids(new Cell(THURSDAY, 12 * 60 + 30), 45)).isTrue();
        assertThat(court.forbids(new Cell(THURSDAY, 13 * 60 + 45), 45)).isTrue();
        assertThat(court.forbids(new Cell(THURSDAY, 14 * 60), 45)).isFalse();
        assertThat(court.forbids(new Cell(FRIDAY, 13 * 60), 45)).isFalse();
    }

    @Test
    void hours_without_a_day_are_left_out_on_every_day() {
        var school = new Again(null, LocalTime.of(15, 0), LocalTime.of(16, 0));
        assertThat(school.forbids(new Cell(THURSDAY, 15 * 60), 45)).isTrue();
        assertThat(school.forbids(new Cell(FRIDAY, 15 * 60), 45)).isTrue();
    }

    @Test
    void a_time_stands_until_the_visit_or_its_last_day() {
        assertThat(State.OPEN.isStanding()).isTrue();
        assertThat(State.OVERRIDDEN.canBecome(State.OVERRIDDEN)).isTrue();
        assertThat(State.OVERRIDDEN.canBecome(State.OPEN)).isFalse();
        assertThat(State.VISITED.isStanding()).isFalse();
        assertThat(State.LAPSED.canBecome(State.VISITED)).isFalse();
        assertThat(State.standing()).containsExactlyInAnyOrder(State.OPEN, State.OVERRIDDEN);
    }
}
