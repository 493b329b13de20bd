package cymru.diogel.practice.coregroups;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreGroupTests {
    private final CoreGroupClocks clocks =
            new CoreGroupClocks(Rules.published(), WorkingDays.englandAndWales());

    @Test
    void t19_six_weeks_are_six_weeks_although_the_last_day_is_a_bank_holiday() {
        var held = LocalDate.of(2024, 11, 20);
        var runs = clocks.runs(LocalDate.of(2024, 11, 8), List.of(held), null);
        assertThat(runs).extracting(Occasion::metOn).containsExactly(held, null);
        assertThat(runs.getLast().dueOn()).isEqualTo("2025-01-01");
        assertThat(clocks.aim(held)).isEqualTo("2024-12-20");
    }

    @Test
    void a_first_one_held_late_is_seen_to_be_late_and_the_next_counts_from_it() {
        var held = LocalDate.of(2026, 9, 21);
        var runs = clocks.runs(LocalDate.of(2026, 9, 2), List.of(held), null);
        assertThat(runs.getFirst().dueOn()).isEqualTo("2026-09-16");
        assertThat(runs.getFirst().isMetInTime()).isFalse();
        assertThat(runs.getLast().startedOn()).isEqualTo(held);
    }

    @Test
    void when_the_name_is_off_no_more_are_due() {
        var off = LocalDate.of(2026, 12, 2);
        var runs = clocks.runs(LocalDate.of(2026, 9, 2), List.of(), off);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().isOpen()).isFalse();
        assertThat(runs.getFirst().standing(off, clocks.calendar()).state())
                .isEqualTo(Occasion.State.MISSED);
    }

    @Test
    void every_step_waits_under_a_clock_or_is_an_end() throws IOException {
        var steps = new Lifecycle<>(Stage.FIRST_DUE, Stage::next, Stage::clock);
        steps.hasNoDeadEnd();
        steps.isDrawnIn("coregroups", "How a core group goes");
    }
}
