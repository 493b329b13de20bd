package cymru.diogel.planning.dayservices;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import cymru.diogel.planning.dayservices.Attendance.Opening;
import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All half-days that are wished for, and how well they are met. */
@PlanningSolution
public final class Attendances {
    static final int HARD = 1;
    static final int SOFT = 4;

    @ProblemFactCollectionProperty List<SeatsOfRoute> seats = List.of();

    @ProblemFactCollectionProperty List<Week.Worth> worth = List.of();

    @PlanningEntityCollectionProperty List<Attendance> all = List.of();

    @PlanningScore(bendableHardLevelsSize = HARD, bendableSoftLevelsSize = SOFT)
    @Nullable BendableLongScore score;

    /** How many can be driven on a route on any half-day. */
    record SeatsOfRoute(int route, int seats) {}

    /** For the solver, which fills copies. */
    public Attendances() {}

    /** A week, begun with some places. */
    Attendances(Week week, List<Place> begun) {
        var routes = new ArrayList<SeatsOfRoute>();
        for (int route = 0; route < week.seats().size(); route++) {
            routes.add(new SeatsOfRoute(route, week.seats().get(route)));
        }
        seats = routes;
        worth = List.of(week.worth());
        all = wishes(week);
        var free = new HashMap<Integer, ArrayList<Attendance>>();
        all.forEach(it -> free.computeIfAbsent(it.who, _ -> new ArrayList<>()).add(it));
        for (var place : begun) {
            var wish = Objects.requireNonNull(free.get(place.guest())).removeLast();
            wish.in =
                    wish.open.stream()
                            .filter(it -> it.slot().equals(place.slot()))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static List<Attendance> wishes(Week week) {
        var openings = openings(week);
        var made = new ArrayList<Attendance>();
        for (int who = 0; who < week.guests().size(); who++) {
            Guest guest = week.guests().get(who);
            var open = openings.stream().filter(it -> week.canCome(guest, it.slot())).toList();
            for (int wish = 0; wish < guest.wanted() && !open.isEmpty(); wish++) {
                made.add(new Attendance(made.size(), who, guest, open));
            }
        }
        return made;
    }

    private static List<Opening> openings(Week week) {
        var made = new ArrayList<Opening>();
        for (int number = 0; number < week.halls().size(); number++) {
            var hall = week.halls().get(number);
            for (int halfDay = 0; halfDay < week.halfDays().size(); halfDay++) {
                var slot = new Week.Slot(number, halfDay);
                int day = week.halfDays().get(halfDay).day();
                made.add(new Opening(slot, day, hall.places(), hall.hoists(), hall.centre()));
            }
        }
        return made;
    }

    List<Place> places() {
        return all.stream()
                .filter(it -> it.in != null)
                .map(it -> new Place(it.who, it.opening().halfDay(), it.opening().slot().hall()))
                .sorted()
                .toList();
    }
}
