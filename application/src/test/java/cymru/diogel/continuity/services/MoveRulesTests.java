package cymru.diogel.continuity.services;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final UUID SERVICE = UUID.randomUUID();

    @Test
    void every_state_of_a_service_waits_under_a_clock_or_is_an_end() throws IOException {
        var states = new Lifecycle<>(ServiceState.RUNNING, ServiceState::next, ServiceState::clock);
        states.hasNoDeadEnd();
        states.isDrawnIn("services", "How far a service runs");
    }

    @Test
    void a_service_stands_as_it_last_came_to_stand() {
        var paused = happened(ServiceState.PAUSED, TODAY.minusDays(20));
        var restarting = happened(ServiceState.RESTARTING, TODAY.minusDays(2));
        var coming = planned(ServiceState.RUNNING, TODAY.plusDays(9));
        var all = List.of(coming, restarting, paused);
        var now = MoveRules.standing(all, TODAY);
        assertThat(now.state()).isEqualTo(ServiceState.RESTARTING);
        assertThat(now.since()).isEqualTo(TODAY.minusDays(2));
        assertThat(now.coming()).containsExactly(coming);
        assertThat(MoveRules.standing(all, TODAY.minusDays(3)).state())
                .isEqualTo(ServiceState.PAUSED);
        assertThat(MoveRules.standing(all, TODAY.minusDays(30)).state())
                .isEqualTo(ServiceState.RUNNING);
    }

    @Test
    void a_paused_service_restarts_before_it_runs() {
        var paused = standing(happened(ServiceState.PAUSED, TODAY.minusDays(5)));
        assertThat(against(paused, happened(ServiceState.RUNNING, TODAY)))
                .isEqualTo(MoveRefusal.NOT_NEXT);
        assertThat(against(paused, happened(ServiceState.RESTARTING, TODAY))).isNull();
        assertThat(against(paused, planned(ServiceState.RUNNING, TODAY.plusDays(5))))
                .isEqualTo(MoveRefusal.NOT_NEXT);
    }

    @Test
    void what_is_planned_may_follow_what_is_planned_before_it() {
        var paused =
                standing(
                        happened(ServiceState.PAUSED, TODAY.minusDays(5)),
                        planned(ServiceState.RESTARTING, TODAY.plusDays(3)));
        assertThat(against(paused, planned(ServiceState.RUNNING, TODAY.plusDays(5)))).isNull();
        assertThat(against(paused, planned(ServiceState.RUNNING, TODAY.plusDays(2))))
                .isEqualTo(MoveRefusal.NOT_NEXT);
    }

    @Test
    void nothing_happened_tomorrow_or_before_what_happened_last() {
        var paused = standing(happened(ServiceState.PAUSED, TODAY.minusDays(5)));
        assertThat(against(paused, happened(ServiceState.RESTARTING, TODAY.plusDays(1))))
                .isEqualTo(MoveRefusal.NOT_YET);
        assertThat(against(paused, happened(ServiceState.RESTARTING, TODAY.minusDays(6))))
                .isEqualTo(MoveRefusal.BEFORE_LAST);
        assertThat(against(paused, planned(ServiceState.RESTARTING, TODAY.minusDays(1))))
                .isEqualTo(MoveRefusal.PLANNED_IN_THE_PAST);
    }

    @Test
    void a_service_that_does_not_run_in_full_is_looked_at_again() {
        var days = new Move.Days(null, TODAY, null);
        assertThat(against(standing(), move(ServiceState.REDUCED, days)))
                .isEqualTo(MoveRefusal.NO_LOOK);
        var early = new Move.Days(null, TODAY, TODAY.minusDays(1));
        assertThat(against(standing(), move(ServiceState.REDUCED, early)))
                .isEqualTo(MoveRefusal.NO_LOOK);
        assertThat(against(standing(), move(ServiceState.CLOSED, days))).isNull();
        var never = new Move.Days(null, null, TODAY);
        assertThat(against(standing(), move(ServiceState.REDUCED, never)))
                .isEqualTo(MoveRefusal.NO_DAY);
    }

    private static Provision.Standing standing(Move... moves) {
        return MoveRules.standing(List.of(moves), TODAY);
    }

    private static @Nullable MoveRefusal against(Provision.Standing now, Move it) {
        return MoveRules.against(now, it, TODAY).orElse(null);
    }

    private static Move happened(ServiceState to, LocalDate day) {
        return move(to, new Move.Days(null, day, day.plusDays(14)));
    }

    private static Move planned(ServiceState to, LocalDate day) {
        return move(to, new Move.Days(day, null, day.plusDays(14)));
    }

    private static Move move(ServiceState to, Move.Days days) {
        var said = new Move.Said("The hall floods.", "Those who eat there.", "By letter.");
        var at = Instant.parse("2026-11-01T09:00:00Z");
        return new Move(UUID.randomUUID(), SERVICE, to, days, said, SERVICE, at, null);
    }
}
