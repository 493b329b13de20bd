package cymru.diogel.planning.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RedeployerTests {
    @Property(tries = 300)
    void no_saving_below_is_worth_a_seat_above(
            @ForAll long seed,
            @ForAll @IntRange(max = 6) int people,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        var staffing = Questions.settled(seed, people, places);
        var found = Auditor.audit(staffing, Redeployer.quick(staffing));
        assertThat(found.broken()).isEmpty();
        assertThat(levels(found).subList(0, 4)).isEqualTo(best(staffing).subList(0, 4));
    }

    @Property(tries = 25)
    void fairness_gives_up_nothing_above_it_and_finds_the_fairest(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        var staffing = Questions.free(seed, people, places);
        var plan = Redeployer.propose(staffing, Duration.ofMillis(400));
        assertThat(levels(Auditor.audit(staffing, plan))).isEqualTo(best(staffing));
    }

    @Property(tries = 150)
    void the_auditor_and_the_solver_score_alike(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int people,
            @ForAll @IntRange(min = 1, max = 8) int places) {
        var staffing = Questions.settled(seed, people, places);
        for (var plan : List.of(Questions.any(staffing, seed), Redeployer.quick(staffing))) {
            var audit = Auditor.audit(staffing, plan);
            var levels = Redeployer.levels(staffing, plan);
            var faulty =
                    audit.broken().stream().map(it -> it.person() + "@" + it.place()).distinct();
            assertThat(levels.getFirst()).isEqualTo(faulty.count());
            assertThat(levels.subList(1, 6)).isEqualTo(levels(audit));
        }
    }

    @Test
    void ten_places_that_can_wait_never_outweigh_one_that_cannot() {
        var people = new ArrayList<Person>();
        for (var person = 0; person < 10; person++) {
            people.add(person(Set.of("CARE"), 9));
        }
        var urgent = new Place(0, 1, "CARE", 10, 10, 0, false, 0);
        var near = new Place(9, 3, "CARE", 10, 0, 0, true, 0);
        var staffing =
                new Staffing(
                        people,
                        List.of(urgent, near),
                        List.of(List.of(60)),
                        new Weights(List.of(1L, 1_000L, 1_000_000L), 50, 1, 0, 60));
        assertThat(Redeployer.quick(staffing).count(0)).isEqualTo(10);
    }

    @Test
    void a_service_is_not_bled_where_another_could_give_as_well() {
        var people = new ArrayList<Person>();
        for (var person = 0; person < 8; person++) {
            people.add(person(Set.of("CARE"), person < 4 ? 1 : 2));
        }
        var place = new Place(0, 1, "CARE", 4, 4, 0, false, 0);
        var staffing =
                new Staffing(people, List.of(place), List.of(List.of(10)), Weights.standard());
        var plan = Redeployer.propose(staffing, Duration.ofSeconds(2));
        // Two from each: 2 × 2 and 2 × 2
        assertThat(Auditor.audit(staffing, plan).unfairness()).isEqualTo(8);
    }

    @Test
    void whoever_is_pinned_stays_though_another_would_be_nearer() {
        var place = new Place(0, 2, "CARE", 1, 1, 0, false, 0);
        var far = person(Set.of("CARE"), 1).pinnedTo(0);
        var own = person(Set.of("CARE"), 0);
        var staffing =
                new Staffing(
                        List.of(far, own),
                        List.of(place),
                        List.of(List.of(60)),
                        Weights.standard());
        assertThat(Redeployer.propose(staffing, Duration.ofMillis(300)).placeOf())
                .containsExactly(0, Plan.NOWHERE);
    }

    private static Person person(Set<String> skills, int service) {
        return new Person(skills, 0, service, 37, false, Plan.NOWHERE, 0, Person.Bounds.NONE);
    }

    /** Empty seats of tier 1, 2, 3, cost, unfairness. */
    private static List<Long> levels(Audit audit) {
        var tiers = audit.tiers();
        return List.of(
                (long) tiers.get(0),
                (long) tiers.get(1),
                (long) tiers.get(2),
                audit.cost(),
                audit.unfairness());
    }

    /** The best of all plans there are. */
    private static List<Long> best(Staffing staffing) {
        return best(staffing, Plan.none(staffing.people().size()), 0);
    }

    private static List<Long> best(Staffing staffing, Plan plan, int person) {
        if (person == staffing.people().size()) {
            return levels(Auditor.audit(staffing, plan));
        }
        var best = best(staffing, plan, person + 1);
        for (var place = 0; place < staffing.places().size(); place++) {
            if (staffing.isEligible(person, place)
                    && plan.count(place) < staffing.places().get(place).need()) {
                var other = best(staffing, plan.with(person, place), person + 1);
                best = isBetter(other, best) ? other : best;
            }
        }
        return best;
    }

    private static boolean isBetter(List<Long> one, List<Long> other) {
        for (var level = 0; level < one.size(); level++) {
            if (!one.get(level).equals(other.get(level))) {
                return one.get(level) < other.get(level);
            }
        }
        return false;
    }
}
