package cymru.diogel.planning.dayservices;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One half-day that somebody wishes for, and the room where they spend it, or none. */
@PlanningEntity
public final class Attendance {
    @PlanningId int id;
    int who;
    Week.@Nullable Guest guest;

    @ValueRangeProvider(id = "open")
    List<Opening> open = List.of();

    @PlanningVariable(valueRangeProviderRefs = "open", allowsUnassigned = true)
    @Nullable Opening in;

    /** A room on a half-day, with what the rules ask about it. */
    record Opening(Week.Slot slot, int day, int places, int hoists, int centre) {
        int halfDay() {
            return slot.halfDay();
        }
    }

    /** For the solver, which fills copies. */
    public Attendance() {}

    Attendance(int id, int who, Week.Guest guest, List<Opening> open) {
        this.id = id;
        this.who = who;
        this.guest = guest;
        this.open = open;
    }

    int who() {
        return who;
    }

    Week.Guest guest() {
        return Objects.requireNonNull(guest);
    }

    Opening opening() {
        return Objects.requireNonNull(in);
    }

    boolean isAsBefore() {
        return guest().before().contains(opening().slot());
    }

    int ride() {
        return guest().seats() == 0 ? 0 : guest().rides().get(opening().centre());
    }
}
