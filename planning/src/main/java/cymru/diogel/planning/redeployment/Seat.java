package cymru.diogel.planning.redeployment;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/**
 * One seat of a place; who sits on it is the index of a person. Public only because the solver
 * makes it.
 */
@PlanningEntity
public class Seat {
    @Nullable Staffing staffing;
    int place;

    @PlanningPin boolean pinned;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "people")
    @Nullable Integer person;

    public Seat() {}

    Seat(Staffing staffing, int place) {
        this.staffing = staffing;
        this.place = place;
    }

    int tier() {
        return staffing().places().get(place).tier();
    }

    boolean isEmpty() {
        return person == null;
    }

    boolean isForbidden() {
        return !staffing().isEligible(holder(), place);
    }

    boolean isMove() {
        return staffing().isMove(holder(), place);
    }

    int cost() {
        return staffing().cost(holder(), place);
    }

    int home() {
        return staffing().people().get(holder()).service();
    }

    int weeks() {
        return staffing().people().get(holder()).weeksLent();
    }

    int holder() {
        if (person == null) {
            throw new IllegalStateException("nobody sits here");
        }
        return person;
    }

    private Staffing staffing() {
        if (staffing == null) {
            throw new IllegalStateException("a seat of no staffing");
        }
        return staffing;
    }
}
