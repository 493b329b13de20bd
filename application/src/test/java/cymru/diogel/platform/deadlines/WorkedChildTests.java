package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Occasion.Standing;
import cymru.diogel.platform.deadlines.Occasion.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T58: the worked child of the domain handbook, registered on Monday 2 December 2024. */
class WorkedChildTests {
    private static final LocalDate REGISTERED = LocalDate.of(2024, 12, 2);
    private static final Seen SCHOOL = seen("2024-12-12", true, true, false, false);
    private static final Seen NO_REPLY =
            new Seen(LocalDate.of(2024, 12, 27), true, false, false, true, false);
    private static final Seen CARER_STAYED = seen("2024-12-30", true, false, true, false);
    private static final Seen BEDROOM = seen("2025-01-03", true, true, true, true);
    private static final Seen VIDEO = seen("2025-01-08", false, true, true, true);
    private static final List<Seen> ALL = List.of(SCHOOL, NO_REPLY, CARER_STAYED, BEDROOM, VIDEO);

    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final VisitClocks clocks = new VisitClocks(calendar);

    @Test
    void registration_starts_three_clocks() {
        assertThat(running("CPR_SEEN_ALONE", 0).dueOn()).isEqualTo("2024-12-16");
        assertThat(running("CPR_SEEN_AT_HOME", 0).dueOn()).isEqualTo("2024-12-30");
        assertThat(running("CPR_BEDROOM", 0).dueOn()).isNull();
        assertThat(running("CPR_BEDROOM", 0).expectedOn()).isEqualTo("2025-03-02");
    }

    @Test
    void seen_alone_at_school_moves_the_alone_clock_only() {
        assertThat(met("CPR_SEEN_ALONE", 1)).containsExactly(state(State.SATISFIED, 0, true));
        assertThat(running("CPR_SEEN_ALONE", 1).dueOn()).isEqualTo("2024-12-30");
        assertThat(running("CPR_SEEN_AT_HOME", 1)).isEqualTo(running("CPR_SEEN_AT_HOME", 0));
        assertThat(running("CPR_BEDROOM", 1)).isEqualTo(running("CPR_BEDROOM", 0));
    }

    @Test
    void no_reply_changes_nothing() {
        assertThat(after(2, null)).isEqualTo(after(1, null));
    }

    @Test
    void seen_at_home_with_the_carer_moves_the_home_clock_on_its_last_day() {
        assertThat(met("CPR_SEEN_AT_HOME", 3)).containsExactly(state(State.SATISFIED, 0, false));
        assertThat(running("CPR_SEEN_AT_HOME", 3).dueOn()).isEqualTo("2025-01-27");
        var alone = running("CPR_SEEN_ALONE", 3);
        assertThat(standing(alone, "2024-12-30").state()).isEqualTo(State.DUE);
        assertThat(standing(alone, "2024-12-31")).isEqualTo(state(State.OVERDUE, 1, true));
        assertThat(running("CPR_BEDROOM", 3)).isEqualTo(running("CPR_BEDROOM", 0));
    }

    @Test
    void seen_alone_at_home_with_the_bedroom_meets_all_three_and_late_stays_late() {
        assertThat(met("CPR_SEEN_ALONE", 4))
                .containsExactly(
                        state(State.SATISFIED, 0, true), state(State.SATISFIED_LATE, 3, true));
        assertThat(running("CPR_SEEN_ALONE", 4).dueOn()).isEqualTo("2025-01-17");
        assertThat(met("CPR_SEEN_AT_HOME", 4))
                .containsOnly(state(State.SATISFIED, 0, false))
                .hasSize(2);
        assertThat(running("CPR_SEEN_AT_HOME", 4).dueOn()).isEqualTo("2025-01-31");
        assertThat(met("CPR_BEDROOM", 4)).containsExactly(state(State.SATISFIED, 0, false));
    }

    @Test
    void a_video_call_changes_nothing() {
        assertThat(after(5, null)).isEqualTo(after(4, null));
    }

    @Test
    void the_first_review_closes_the_bedroom_period_and_opens_the_next() {
        var review = LocalDate.of(2025, 2, 28);
        var bedrooms = of("CPR_BEDROOM", after(5, review));
        assertThat(bedrooms.getFirst().dueOn()).isEqualTo(review);
        assertThat(bedrooms.getLast().expectedOn()).isEqualTo("2025-08-28");
        assertThat(standing(bedrooms.getLast(), "2025-03-03").state()).isEqualTo(State.IN_TIME);
        var unseen = of("CPR_BEDROOM", after(3, review)).getFirst();
        assertThat(standing(unseen, "2025-02-26").state()).isEqualTo(State.DUE);
        assertThat(standing(unseen, "2025-03-01").state()).isEqualTo(State.MISSED);
    }

    private List<Occasion> after(int visits, @Nullable LocalDate review) {
        var reviews = review == null ? List.<LocalDate>of() : List.of(review);
        return clocks.of(new RegisterSpell(REGISTERED, null, reviews), ALL.subList(0, visits));
    }

    private static List<Occasion> of(String clock, List<Occasion> occasions) {
        return occasions.stream().filter(it -> it.rule().id().equals(clock)).toList();
    }

    private Occasion running(String clock, int visits) {
        return of(clock, after(visits, null)).getLast();
    }

    private List<Standing> met(String clock, int visits) {
        return of(clock, after(visits, null)).stream()
                .filter(it -> it.metOn() != null)
                .map(it -> standing(it, "2025-01-08"))
                .toList();
    }

    private Standing standing(Occasion occasion, String day) {
        return occasion.standing(LocalDate.parse(day), calendar);
    }

    private static Standing state(State state, int late, boolean working) {
        return new Standing(state, late, working);
    }

    private static Seen seen(
            String day, boolean inPerson, boolean alone, boolean home, boolean bedroom) {
        return new Seen(LocalDate.parse(day), inPerson, true, alone, home, bedroom);
    }
}
