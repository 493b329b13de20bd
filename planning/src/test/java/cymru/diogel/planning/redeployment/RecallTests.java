package cymru.diogel.planning.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecallTests {
    private static final Place CARE = new Place(0, 1, "CARE", 2, 2, 0, false, 0);
    private static final Place MEALS = new Place(1, 2, "DRIVER", 1, 1, 0, false, 0);

    @Test
    void those_recalled_go_and_whoever_is_free_fills_the_gap() {
        var staffing =
                staffing(
                        person("CARE", 5),
                        person("CARE", 6),
                        person("DRIVER", 6),
                        person("CARE", 7));
        var base = new Plan(List.of(0, 0, 1, Plan.NOWHERE));
        var recalled = Recall.of(staffing, base, Set.of(6), Duration.ZERO);
        assertThat(recalled.returns())
                .containsExactly(new Recalled.Return(1, 0), new Recalled.Return(2, 1));
        assertThat(recalled.falls())
                .containsExactly(new Recalled.Fall(0, 2, 1, 2), new Recalled.Fall(1, 1, 0, 0));
        assertThat(recalled.refilled().placeOf()).containsExactly(0, Plan.NOWHERE, Plan.NOWHERE, 0);
    }

    @Test
    void what_a_service_lends_is_worth_what_falls_without_it() {
        var staffing = staffing(person("CARE", 5), person("CARE", 6), person("DRIVER", 6));
        assertThat(Recall.marginals(staffing))
                .containsExactly(
                        new Marginal(5, 1, List.of(1, 0, 0), -60),
                        new Marginal(6, 2, List.of(1, 1, 0), -120));
    }

    @Property(tries = 200)
    void nobody_else_moves(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 8) int places) {
        var staffing = Questions.free(seed, people, places);
        var base = Redeployer.quick(staffing);
        var recalled =
                Recall.of(staffing, base, Set.of(Math.floorMod(seed, places)), Duration.ZERO);
        var gone = recalled.returns().stream().map(Recalled.Return::person).toList();
        for (var person = 0; person < people; person++) {
            if (gone.contains(person)) {
                var now = recalled.refilled().at(person);
                assertThat(now == Plan.NOWHERE || !staffing.isMove(person, now)).isTrue();
            } else if (base.at(person) != Plan.NOWHERE) {
                assertThat(recalled.refilled().at(person)).isEqualTo(base.at(person));
            }
        }
        assertThat(Auditor.audit(staffing, recalled.refilled()).broken()).isEmpty();
    }

    private static Staffing staffing(Person... people) {
        return new Staffing(
                List.of(people), List.of(CARE, MEALS), List.of(List.of(10)), Weights.standard());
    }

    private static Person person(String skill, int service) {
        return new Person(
                Set.of(skill), 0, service, 37, false, Plan.NOWHERE, 0, Person.Bounds.NONE);
    }
}
