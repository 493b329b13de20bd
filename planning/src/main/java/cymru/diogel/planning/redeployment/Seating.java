package cymru.diogel.planning.redeployment;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All seats, as the solver sees them. The score has one hard level and five soft ones: empty seats
 * of tier 1, 2, 3, cost, unfairness. Public only because the solver copies it.
 */
@PlanningSolution
public class Seating {
    static final int HARD_LEVELS = 1;
    static final int SOFT_LEVELS = Place.TIERS + 2;
    static final int COST = Place.TIERS;
    static final int UNFAIRNESS = Place.TIERS + 1;

    @ValueRangeProvider(id = "people")
    List<Integer> people = List.of();

    @PlanningEntityCollectionProperty List<Seat> seats = List.of();

    @PlanningScore(bendableHardLevelsSize = HARD_LEVELS, bendableSoftLevelsSize = SOFT_LEVELS)
    @Nullable BendableLongScore score;

    public Seating() {}

    /** The seats with these people on them. */
    Seating(Staffing staffing, Plan plan) {
        people = IntStream.range(0, staffing.people().size()).boxed().toList();
        seats = new ArrayList<>();
        for (var place = 0; place < staffing.places().size(); place++) {
            var first = seats.size();
            for (var seat = 0; seat < staffing.places().get(place).need(); seat++) {
                seats.add(new Seat(staffing, place));
            }
            var next = first;
            for (var person = 0; person < staffing.people().size(); person++) {
                if (plan.at(person) == place) {
                    var seat = seats.get(next++);
                    seat.person = person;
                    seat.pinned = staffing.people().get(person).isPinned();
                }
            }
        }
    }

    Plan plan() {
        var at = new ArrayList<>(Collections.nCopies(people.size(), Plan.NOWHERE));
        for (var seat : seats) {
            if (seat.person != null) {
                at.set(seat.person, seat.place);
            }
        }
        return new Plan(at);
    }
}
