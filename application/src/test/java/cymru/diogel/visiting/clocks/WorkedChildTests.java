package cymru.diogel.visiting.clocks;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T58 of the domain handbook: registered on Monday 2 December 2024, told report by report. */
@PageTest
class WorkedChildTests {
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Deadlines deadlines;

    private Family family;

    @BeforeEach
    void registered() {
        family = county.aFamily().arrive();
        new Register(people).put(family, LocalDate.of(2024, 12, 2));
    }

    @Test
    void registration_starts_three_clocks() {
        assertThat(running("CPR_SEEN_ALONE").dueOn()).isEqualTo("2024-12-16");
        assertThat(running("CPR_SEEN_AT_HOME").dueOn()).isEqualTo("2024-12-30");
        assertThat(running("CPR_BEDROOM").dueOn()).isNull();
        assertThat(running("CPR_BEDROOM").expectedOn()).isEqualTo("2025-03-02");
    }

    @Test
    void each_report_moves_the_clocks_it_met_and_no_other() {
        school();
        assertThat(met("CPR_SEEN_ALONE", "2024-12-12")).isEqualTo(State.SATISFIED);
        assertThat(running("CPR_SEEN_ALONE").dueOn()).isEqualTo("2024-12-30");
        assertThat(running("CPR_SEEN_AT_HOME").dueOn()).isEqualTo("2024-12-30");

        var before = all();
        noReply();
        assertThat(all()).isEqualTo(before);

        carerStayed();
        assertThat(met("CPR_SEEN_AT_HOME", "2024-12-30")).isEqualTo(State.SATISFIED);
        assertThat(running("CPR_SEEN_AT_HOME").dueOn()).isEqualTo("2025-01-27");
        assertThat(standing(running("CPR_SEEN_ALONE"), "2024-12-31").state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void late_stays_late_and_a_video_call_changes_nothing() {
        school();
        noReply();
        carerStayed();
        tell(aVisit(family, "2025-01-03").seeing(true, true, true));
        var alone = of("CPR_SEEN_ALONE").get(1);
        assertThat(standing(alone, "2025-06-01").state()).isEqualTo(State.SATISFIED_LATE);
        assertThat(standing(alone, "2025-06-01").late()).isEqualTo(3);
        assertThat(running("CPR_SEEN_ALONE").dueOn()).isEqualTo("2025-01-17");
        assertThat(running("CPR_SEEN_AT_HOME").dueOn()).isEqualTo("2025-01-31");
        assertThat(met("CPR_BEDROOM", "2025-01-03")).isEqualTo(State.SATISFIED);

        var before = all();
        tell(aVisit(family, "2025-01-08").by(Mode.VIDEO).seeing(true, true, null));
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void the_order_in_which_reports_arrive_does_not_matter() {
        carerStayed();
        noReply();
        school();
        var late = all();
        var other = family;
        registered();
        school();
        noReply();
        carerStayed();
        assertThat(other).isNotEqualTo(family);
        assertThat(all()).isEqualTo(late);
    }

    private void school() {
        tell(aVisit(family, "2024-12-12").at(Place.SCHOOL).seeing(true, true, false));
    }

    private void noReply() {
        tell(aVisit(family, "2024-12-27").met(AccessGained.NO_REPLY).seeing(false, null, null));
    }

    private void carerStayed() {
        tell(aVisit(family, "2024-12-30").seeing(true, false, false));
    }

    private void tell(Told told) {
        assertThat(visits.record(told.visit(), UUID.randomUUID()))
                .isInstanceOf(Visits.Outcome.Kept.class);
    }

    private List<Occasion> all() {
        return deadlines.history(family.child().id());
    }

    private List<Occasion> of(String clock) {
        return all().stream().filter(it -> it.rule().id().equals(clock)).toList();
    }

    private Occasion running(String clock) {
        return of(clock).getLast();
    }

    private State met(String clock, String on) {
        return deadlines.met(List.of(family.child().id()), LocalDate.parse(on)).stream()
                .map(Deadlines.Running::occasion)
                .filter(it -> it.rule().id().equals(clock))
                .map(it -> standing(it, on).state())
                .findFirst()
                .orElseThrow();
    }

    private Occasion.Standing standing(Occasion occasion, String on) {
        return occasion.standing(LocalDate.parse(on), deadlines.calendar());
    }
}
