package cymru.diogel.visiting.patterns;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a visit at the placement is one at the home of the household. */
@PageTest
class PlacementHomeTests {
    private static final AtomicInteger YEAR = new AtomicInteger(1960);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Patterns patterns;
    @Autowired private TransactionTemplate transaction;

    // A year that nobody else has visits in.
    private LocalDate from;

    @BeforeEach
    void choose() {
        from = LocalDate.of(YEAR.incrementAndGet(), 1, 1);
    }

    @Test
    void the_placement_is_the_home_where_every_child_is_looked_after() {
        var family = county.aFamily().withChildren(2).arrive();
        lookedAfter(family, 0, null);
        lookedAfter(family, 1, null);
        visited(family, Place.PLACEMENT, Place.HOME);
        assertThat(atHome()).isEqualTo(2);
    }

    @Test
    void it_is_another_door_where_a_brother_or_sister_lives_at_home() {
        var family = county.aFamily().withChildren(2).arrive();
        lookedAfter(family, 0, null);
        visited(family, Place.PLACEMENT, Place.HOME);
        assertThat(atHome()).isEqualTo(1);
    }

    @Test
    void a_placement_that_ended_before_counts_no_more_and_a_new_one_is_seen_at_once() {
        var family = county.aFamily().arrive();
        lookedAfter(family, 0, from.minusDays(1));
        visited(family, Place.PLACEMENT);
        assertThat(atHome()).isZero();
        lookedAfter(family, 0, from.plusDays(90));
        assertThat(atHome()).isEqualTo(1);
    }

    @Test
    void a_school_is_nobody_s_home() {
        var family = county.aFamily().arrive();
        lookedAfter(family, 0, null);
        visited(family, Place.SCHOOL);
        assertThat(atHome()).isZero();
    }

    private int atHome() {
        return patterns.picture(from, from.plusDays(360)).result().appearances().size();
    }

    private void lookedAfter(Family family, int child, @Nullable LocalDate until) {
        var who = family.children().get(child).id();
        var since = from.minusYears(1);
        var placement = new Plan.Placement(Plan.Basis.ANY, false, null);
        var kind = Plan.Kind.LOOKED_AFTER;
        var plan = new Plan(UUID.randomUUID(), who, kind, since, until, null, placement);
        people.plan(List.of(plan), List.of());
    }

    private void visited(Family family, Place... places) {
        var day = from;
        for (var place : places) {
            day = day.plusDays(9);
            var visit =
                    aVisit().on(day.toString())
                            .to(family.household().id(), family.child().id())
                            .at(place)
                            .visit();
            transaction.executeWithoutResult(_ -> visits.addAll(List.of(visit)));
        }
    }
}
