package cymru.diogel.practice.register;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.register.Register.Entering;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The register, and the plans of people that follow it. */
@PageTest
@RecordApplicationEvents
class StaysTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Register register;
    @Autowired private TestClock clock;
    @Autowired private ApplicationEvents events;
    private UUID child = UUID.randomUUID();

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        child = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child().id();
    }

    @Test
    void a_name_comes_on_is_put_under_other_categories_and_comes_off_and_people_knows_each_time() {
        var conference = UUID.randomUUID();
        var spell = register.enter(new Entering(child, DAY, Set.of("neglect"), conference));
        assertThat(register.on(DAY, Set.of(child))).containsKey(child);
        assertThat(plan().category()).isEqualTo("neglect");
        clock.pass(Duration.ofDays(90));
        var reviewed = DAY.plusDays(90);
        assertThat(register.change(child, reviewed, Set.of("physical", "neglect"))).isTrue();
        assertThat(plan().category()).isEqualTo("neglect,physical");
        clock.pass(Duration.ofDays(90));
        assertThat(register.remove(child, DAY.plusDays(180), Way.REVIEW_CONFERENCE)).isTrue();
        assertThat(plan().endedOn()).isEqualTo(DAY.plusDays(180));
        assertThat(register.remove(child, DAY.plusDays(180), Way.DIED)).as("again").isFalse();
        assertThat(register.on(DAY.plusDays(179), Set.of(child))).containsKey(child);
        assertThat(register.on(DAY.plusDays(180), Set.of(child))).isEmpty();
        assertThat(events.stream(NameEntered.class))
                .contains(new NameEntered(spell, child, conference, DAY, Set.of("neglect")));
        assertThat(events.stream(CategoriesChanged.class)).hasSize(1);
        assertThat(events.stream(NameRemoved.class)).hasSize(1);
    }

    @Test
    void a_name_that_is_on_does_not_come_on_again() {
        var spell = register.enter(new Entering(child, DAY, Set.of("neglect"), null));
        clock.pass(Duration.ofDays(1));
        var again = register.enter(new Entering(child, DAY.plusDays(1), Set.of("sexual"), null));
        assertThat(again).isEqualTo(spell);
        assertThat(register.stays(Set.of(child))).hasSize(1);
        assertThat(people.plans(Set.of(child))).hasSize(1);
    }

    @Test
    void what_another_system_told_of_is_on_and_known_since_nobody_said_when() {
        var plan =
                new Plan(
                        UUID.randomUUID(),
                        child,
                        Plan.Kind.REGISTER,
                        DAY.minusYears(2),
                        DAY.minusYears(1),
                        " NEGLECT,physical",
                        null);
        people.takeOverPlans(
                List.of(plan), List.of(new Conference(child, DAY.minusYears(2), true)));
        var stay = register.stays(Set.of(child)).getFirst();
        var known = Instant.parse("2000-01-01T00:00:00Z");
        assertThat(stay.categories(DAY.minusYears(2), known))
                .containsExactlyInAnyOrder("neglect", "physical");
        assertThat(stay.holds(DAY.minusYears(1).minusDays(1), known)).isTrue();
        assertThat(stay.holds(DAY.minusYears(1), known)).isFalse();
        assertThat(events.stream(NameEntered.class)).noneMatch(it -> it.child().equals(child));
    }

    // Of what was taken over nobody said when it was known: it comes before whatever was said here.
    @Test
    void a_category_corrected_from_the_first_day_of_a_stay_taken_over_holds() {
        var since = DAY.minusMonths(2);
        var kind = Plan.Kind.REGISTER;
        var plan = new Plan(UUID.randomUUID(), child, kind, since, null, "NEGLECT", null);
        people.takeOverPlans(List.of(plan), List.of(new Conference(child, since, true)));
        assertThat(register.change(child, since, Set.of("emotional"))).isTrue();
        var stay = register.stays(Set.of(child)).getFirst();
        assertThat(stay.categories(DAY, clock.instant())).containsExactly("emotional");
    }

    @Test
    void a_removal_typed_in_later_is_not_known_before() {
        register.enter(new Entering(child, DAY, Set.of("neglect"), null));
        clock.pass(Duration.ofDays(10));
        register.remove(child, DAY.plusDays(5), Way.LEFT_UK);
        var then = register.count(clock.instant().minusSeconds(60));
        var now = register.count(clock.instant());
        assertThat(then.on(DAY.plusDays(6))).anyMatch(it -> it.child().equals(child));
        assertThat(now.on(DAY.plusDays(6))).noneMatch(it -> it.child().equals(child));
    }

    private Plan plan() {
        return people.plans(Set.of(child)).getFirst();
    }
}
