package cymru.diogel.practice.joining;

import static cymru.diogel.practice.joining.Joins.Answer.DONE;
import static cymru.diogel.practice.joining.Joins.Answer.WAITS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.ledger.Stayed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class JoinsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Joins joins;
    @Autowired private ActStore acts;
    @Autowired private Likely likely;
    @Autowired private Restrictions restrictions;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

    private Account worker;
    private Parish parish;
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void oneChildTwice() {
        worker = county.a(Role.TEAM_MANAGER);
        parish = new Parish(people, families, worker);
        kept = parish.child(parish.home("3 Heol Isaf, Trefaes"), "Cadi", "Rhun", "2016-03-09");
        gone = parish.child(parish.home("3 Heol Isaf, Trefaes"), "Cady", "Rhun", "2016-03-09");
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void everything_that_names_the_one_names_the_other() {
        var mother = parish.around(gone, Fact.Tie.Role.MOTHER, "Kelly", "Rhun");
        people.plan(List.of(plan(gone)), List.of());
        var reference = requireNonNull(people.children(List.of(gone)).get(gone)).reference();
        assertThat(join()).isEqualTo(DONE);
        assertThat(people.children(List.of(kept, gone))).containsOnlyKeys(kept);
        assertThat(people.plans(List.of(kept))).hasSize(1);
        assertThat(people.plans(List.of(gone))).isEmpty();
        assertThat(families.tiesTo(List.of(mother)))
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(kept));
        assertThat(names(kept)).containsExactlyInAnyOrder("Cadi Rhun", "Cady Rhun");
        assertThat(
                        requireNonNull(
                                        people.childrenByReference(List.of(reference))
                                                .get(reference))
                                .id())
                .isEqualTo(kept);
    }

    @Test
    void a_day_before_is_told_as_it_was_known_of_each() {
        people.plan(List.of(plan(gone)), List.of());
        var before = clock.instant();
        clock.pass(Duration.ofHours(1));
        join();
        clock.pass(Duration.ofHours(1));
        var then = families.knownAt(List.of(kept, gone), before);
        assertThat(names(requireNonNull(then.get(kept)))).containsExactly("Cadi Rhun");
        assertThat(names(requireNonNull(then.get(gone)))).containsExactly("Cady Rhun");
        assertThat(people.plansKnown(kept, before).then()).isEmpty();
        assertThat(people.plansKnown(kept, clock.instant()).then()).hasSize(1);
        assertThat(people.plansKnown(gone, before).then()).hasSize(1);
    }

    @Test
    void the_trail_tells_of_both() {
        join();
        for (var person : List.of(kept, gone)) {
            assertThat(
                            database.fetchValues(
                                    "select act from trail.entry where child = ?::uuid", person))
                    .extracting(Object::toString)
                    .contains("people.join-ask", "people.join");
        }
    }

    @Test
    void undone_it_is_as_it_was_and_what_was_written_since_is_listed() {
        join();
        clock.pass(Duration.ofHours(1));
        var school = new Fact.Identifier(Fact.Identifier.Scheme.PUPIL, "W801200001001");
        parish.say(kept, school);
        assertThat(joins.undo(act().id(), "Two cousins after all", viewer(worker))).isEqualTo(DONE);
        assertThat(people.children(List.of(kept, gone))).containsOnlyKeys(kept, gone);
        assertThat(names(kept)).containsExactly("Cadi Rhun");
        assertThat(names(gone)).containsExactly("Cady Rhun");
        var stayed = joins.stayed(act());
        assertThat(stayed)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.relation()).isEqualTo("families.identifier");
                    assertThat(it.why()).isEqualTo(Stayed.Why.SINCE);
                });
        var row = stayed.getFirst().id();
        assertThat(joins.settle(act().id(), row, Stayed.Place.MOVED, viewer(worker)))
                .isEqualTo(DONE);
        assertThat(portrait(gone).on(Fact.Identifier.class, DAY)).containsExactly(school);
        assertThat(portrait(kept).on(Fact.Identifier.class, DAY)).isEmpty();
    }

    @Test
    void what_was_corrected_since_stays_and_is_listed_too() {
        parish.say(gone, new Fact.Address(Fact.Address.Where.PLACED, "7 Maes Gwyn", null));
        clock.pass(Duration.ofHours(1));
        join();
        clock.pass(Duration.ofHours(1));
        var line =
                portrait(kept)
                        .all(Fact.Address.class)
                        .filter(it -> ((Fact.Address) it.says()).text().equals("7 Maes Gwyn"))
                        .findFirst()
                        .orElseThrow()
                        .line();
        var right = new Fact.Address(Fact.Address.Where.PLACED, "9 Maes Gwyn", null);
        families.correct(line, Period.ALWAYS, right, worker.id(), "Misread");
        joins.undo(act().id(), "Two cousins after all", viewer(worker));
        assertThat(joins.stayed(act()))
                .extracting(Stayed::why)
                .containsExactlyInAnyOrder(Stayed.Why.CHANGED, Stayed.Why.SINCE);
        assertThat(portrait(kept).on(Fact.Address.class, DAY)).contains(right);
        assertThat(portrait(gone).on(Fact.Address.class, DAY))
                .extracting(Fact.Address::text)
                .contains("7 Maes Gwyn");
    }

    @Test
    void a_restricted_record_takes_two_people_and_bars_the_home() {
        restrictions.restrict(List.of(gone), "Hidden address", null);
        assertThat(join()).isEqualTo(WAITS);
        var second = county.a(Role.QUALITY);
        assertThat(joins.decide(act().id(), State.JOINED, viewer(worker)))
                .isEqualTo(Joins.Answer.OWN);
        assertThat(joins.decide(act().id(), State.JOINED, viewer(second))).isEqualTo(DONE);
        assertThat(restrictions.isAnyRestricted(List.of(kept))).isTrue();
        joins.undo(act().id(), "Two cousins after all", viewer(second));
        assertThat(restrictions.isAnyRestricted(List.of(kept))).isFalse();
        assertThat(restrictions.isAnyRestricted(List.of(gone))).isTrue();
    }

    @Test
    void whoever_does_not_answer_for_all_it_concerns_asks_somebody_else() {
        assertThat(joins.join(wish(), viewer(county.a(Role.QUALITY)))).isEqualTo(WAITS);
        assertThat(joins.join(wish(), viewer(county.a(Role.TEAM_MANAGER)))).isEqualTo(WAITS);
        assertThat(act().state()).isEqualTo(State.ASKED);
    }

    @Test
    void who_was_said_to_be_two_is_not_joined() {
        likely.part(kept, List.of(gone), worker.id());
        assertThat(join()).isEqualTo(Joins.Answer.PARTED);
    }

    @Test
    void the_record_of_a_child_stays() {
        var adult = parish.around(kept, Fact.Tie.Role.SISTER, "Cady", "Rhun");
        var wish = new Joins.Wish(adult, gone, "The same as told by Nain");
        assertThat(joins.join(wish, viewer(worker))).isEqualTo(Joins.Answer.CHILD_STAYS);
    }

    @Test
    void joinings_that_build_upon_each_other_are_undone_the_last_first() {
        var third = parish.child(parish.home("3 Heol Isaf"), "Cadi", "Rhun", "2016-03-09");
        join();
        var first = act();
        clock.pass(Duration.ofMinutes(1));
        joins.join(new Joins.Wish(third, kept, "Known a third time"), viewer(worker));
        assertThat(joins.undo(first.id(), "Too early", viewer(worker)))
                .isEqualTo(Joins.Answer.LATER);
        var last = acts.into(third).getFirst();
        assertThat(joins.undo(last.id(), "In order", viewer(worker))).isEqualTo(DONE);
        assertThat(joins.undo(first.id(), "In order", viewer(worker))).isEqualTo(DONE);
        assertThat(people.children(List.of(kept, gone, third))).hasSize(3);
    }

    private Joins.Answer join() {
        return joins.join(wish(), viewer(worker));
    }

    private Joins.Wish wish() {
        return new Joins.Wish(kept, gone, "The same as told by Nain");
    }

    private Act act() {
        return acts.latest(1_000).stream()
                .filter(it -> Set.of(it.kept(), it.gone()).equals(Set.of(kept, gone)))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(UUID child) {
        return new Plan(UUID.randomUUID(), child, Plan.Kind.REGISTER, DAY, null, "NEGLECT", null);
    }

    private Portrait portrait(UUID person) {
        return requireNonNull(families.known(List.of(person)).get(person));
    }

    private List<String> names(UUID person) {
        return names(portrait(person));
    }

    private static List<String> names(Portrait portrait) {
        return portrait.all(Fact.Name.class).map(it -> ((Fact.Name) it.says()).text()).toList();
    }

    private static Viewer viewer(Account account) {
        return Parish.viewer(account);
    }
}
