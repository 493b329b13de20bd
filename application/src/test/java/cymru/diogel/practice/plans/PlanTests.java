package cymru.diogel.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.plans.Action.Flaw;
import cymru.diogel.practice.plans.Action.Owner;
import cymru.diogel.practice.plans.Action.State;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanTests {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);

    @Test
    void an_action_says_what_must_change_who_does_it_and_how_we_will_know() {
        var bare = new Action("", new Owner("Siân Puw", ""), DUE, "", State.OPEN, "");
        assertThat(bare.flaws()).containsExactly(Flaw.NO_CHANGE, Flaw.NO_OWNER, Flaw.NO_SIGN);
        assertThat(action(State.OPEN, "").flaws()).isEmpty();
    }

    @Test
    void what_is_said_to_be_done_or_no_longer_needed_has_something_that_shows_it() {
        assertThat(action(State.DONE, " ").flaws()).containsExactly(Flaw.NO_EVIDENCE);
        assertThat(action(State.NO_LONGER_NEEDED, "").flaws()).containsExactly(Flaw.NO_EVIDENCE);
        assertThat(action(State.DONE, "Seen at the visit.").flaws()).isEmpty();
    }

    @Test
    void an_action_is_overdue_the_day_after_its_last_day_and_while_it_is_open() {
        assertThat(action(State.OPEN, "").isOverdue(DUE)).isFalse();
        assertThat(action(State.OPEN, "").isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(action(State.DONE, "Seen.").isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void every_step_waits_under_a_clock_or_is_an_end() throws IOException {
        var steps = new Lifecycle<>(Stage.OUTLINE, Stage::next, Stage::clock);
        steps.hasNoDeadEnd();
        steps.isDrawnIn("plans", "How a care and support protection plan goes");
    }

    private static Action action(State state, String evidence) {
        var owner = new Owner("Siân Puw", "health");
        return new Action("There is food in the house", owner, DUE, "At visits", state, evidence);
    }
}
