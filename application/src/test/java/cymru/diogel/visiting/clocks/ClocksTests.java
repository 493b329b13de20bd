package cymru.diogel.visiting.clocks;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan.Basis;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class ClocksTests {
    private static final LocalDate FROM = LocalDate.of(2025, 3, 3);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Clocks clocks;
    @Autowired private Deadlines deadlines;
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void twins_seen_together_are_not_seen_alone_and_each_has_clocks_of_its_own() {
        var twins = registered(2);
        tell(
                aVisit(twins, FROM.plusDays(3))
                        .seeing(0, true, true, false)
                        .seeing(1, true, false, true));
        assertThat(due(twins, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(17));
        assertThat(due(twins, 1, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(14));
        assertThat(due(twins, 0, Duty.SEEN_AT_HOME)).isEqualTo(FROM.plusDays(31));
        assertThat(due(twins, 1, Duty.SEEN_AT_HOME)).isEqualTo(FROM.plusDays(31));
        assertThat(owed(twins, 0)).containsKey(Duty.BEDROOM);
        assertThat(owed(twins, 1)).doesNotContainKey(Duty.BEDROOM);
    }

    @Test
    void a_correction_moves_the_clocks_back_and_to_the_right_child() {
        var twins = registered(2);
        var wrong = tell(aVisit(twins, FROM.plusDays(3)).seeing(0, true, true, true));
        assertThat(due(twins, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(17));
        var right = aVisit(twins, FROM.plusDays(4)).seeing(1, true, true, true);
        visits.correct(right.visit(wrong.id(), 0), UUID.randomUUID(), "It was her brother.");
        assertThat(due(twins, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(14));
        assertThat(due(twins, 1, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(18));
        assertThat(owed(twins, 0)).containsKey(Duty.BEDROOM);
    }

    @ParameterizedTest
    @EnumSource(AccessGained.class)
    void only_a_call_that_was_let_in_meets_a_clock(AccessGained access) {
        var family = registered(1);
        // Another system may send what no form here would take, so it goes in as it is.
        var visit = aVisit(family, FROM.plusDays(3)).met(access).seeing(true, true, true).visit();
        inTransaction(() -> visits.addAll(List.of(visit)));
        var letIn = access == AccessGained.GAINED || access == AccessGained.PARTLY;
        assertThat(due(family, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(letIn ? 17 : 14));
        assertThat(due(family, 0, Duty.SEEN_AT_HOME)).isEqualTo(FROM.plusDays(letIn ? 31 : 28));
        assertThat(owed(family, 0).containsKey(Duty.BEDROOM)).isEqualTo(!letIn);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void only_a_visit_in_person_meets_a_clock(Mode mode) {
        var family = registered(1);
        var visit = aVisit(family, FROM.plusDays(3)).by(mode).seeing(true, true, true).visit();
        inTransaction(() -> visits.addAll(List.of(visit)));
        assertThat(due(family, 0, Duty.SEEN_ALONE))
                .isEqualTo(FROM.plusDays(mode == Mode.IN_PERSON ? 17 : 14));
    }

    @Test
    void what_a_report_does_not_say_did_not_happen() {
        var family = registered(1);
        tell(aVisit(family, FROM.plusDays(3)).seeing(null, null, null));
        assertThat(due(family, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(14));
        assertThat(due(family, 0, Duty.SEEN_AT_HOME)).isEqualTo(FROM.plusDays(28));
    }

    @Test
    void an_agency_that_came_along_takes_nothing_away() {
        var family = registered(1);
        tell(aVisit(family, FROM.plusDays(3)).with("HEALTH").seeing(true, true, false));
        assertThat(due(family, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(17));
    }

    @Test
    void a_child_on_the_register_and_looked_after_has_both_sets_of_clocks() {
        var family = registered(1);
        new Register(people).place(family, FROM, Basis.ANY);
        assertThat(owed(family, 0)).containsOnlyKeys(Duty.values());
        assertThat(due(family, 0, Duty.LOOKED_AFTER)).isEqualTo(FROM.plusWeeks(1));
        tell(aVisit(family, FROM.plusDays(5)).at(Place.PLACEMENT).seeing(true, false, false));
        assertThat(due(family, 0, Duty.LOOKED_AFTER)).isEqualTo(FROM.plusDays(5 + 42));
    }

    @Test
    void a_name_taken_off_the_register_is_owed_no_more_visits() {
        var family = county.aFamily().arrive();
        new Register(people).put(family, FROM, FROM.plusDays(5));
        assertThat(clocks.owed(ids(family), FROM.plusDays(1))).isNotEmpty();
        assertThat(clocks.owed(ids(family), FROM.plusDays(6))).isEmpty();
    }

    @Test
    void a_review_conference_begins_the_next_period_for_the_bedroom() {
        var family = registered(1);
        var review = FROM.plusDays(80);
        new Register(people).review(family, review);
        tell(aVisit(family, review.plusDays(1)).seeing(true, true, true));
        var bedrooms =
                deadlines.history(family.child().id()).stream()
                        .filter(it -> Duty.of(it).filter(Duty.BEDROOM::equals).isPresent())
                        .toList();
        assertThat(bedrooms).hasSize(2);
        assertThat(bedrooms.getFirst().dueOn()).isEqualTo(review);
        assertThat(bedrooms.getFirst().metOn()).isNull();
        assertThat(bedrooms.getLast().metOn()).isEqualTo(review.plusDays(1));
    }

    @Test
    void a_report_is_kept_although_the_calendar_does_not_know_the_year() {
        var family = county.aFamily().arrive();
        new Register(people).put(family, LocalDate.of(2017, 5, 2));
        tell(aVisit(family, "2017-06-01").seeing(true, true, true));
        assertThat(clocks.owed(ids(family), FROM)).isEmpty();
    }

    @Test
    void a_refused_report_leaves_the_clocks_as_they_were() {
        var family = registered(1);
        var future = aVisit(family, LocalDate.of(2999, 1, 1)).seeing(true, true, true).visit();
        assertThat(visits.record(future, UUID.randomUUID()))
                .isInstanceOf(Visits.Outcome.Refused.class);
        assertThat(due(family, 0, Duty.SEEN_ALONE)).isEqualTo(FROM.plusDays(14));
    }

    private Family registered(int children) {
        var family = county.aFamily().withChildren(children).arrive();
        new Register(people).put(family, FROM);
        return family;
    }

    private Visit tell(Told told) {
        var outcome = visits.record(told.visit(), UUID.randomUUID());
        assertThat(outcome).isInstanceOf(Visits.Outcome.Kept.class);
        return ((Visits.Outcome.Kept) outcome).visit();
    }

    // Thirty days on, all that was told has happened.
    private Map<Duty, Occasion> owed(Family family, int child) {
        var id = family.children().get(child).id();
        return clocks.owed(List.of(id), FROM.plusDays(30)).getOrDefault(id, Map.of());
    }

    private @Nullable LocalDate due(Family family, int child, Duty duty) {
        return Objects.requireNonNull(owed(family, child).get(duty)).dueOn();
    }

    private static List<UUID> ids(Family family) {
        return family.children().stream().map(it -> it.id()).toList();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
