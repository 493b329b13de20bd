package cymru.diogel.visiting.planner;

import cymru.diogel.planning.Bounds;
import cymru.diogel.planning.Cell;
import cymru.diogel.planning.Feasible;
import cymru.diogel.planning.Feasible.Obstacle;
import cymru.diogel.planning.Span;
import cymru.diogel.visiting.patterns.PolicyHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a draw.
 *
 * @param earliest first start that can be drawn
 * @param due by when, and why
 * @param rota when the practitioner works, also some days past the last that can be drawn
 * @param isRotaKnown whether somebody told; if not, it is the policy hours of every working day
 * @param taken other drawn times of the practitioner with the way to them; never shown
 * @param aloneUntil minute of day by which a call made alone must have ended
 */
public record Limits(
        Question question,
        PolicyHours hours,
        Cell earliest,
        Due due,
        List<Span> rota,
        boolean isRotaKnown,
        List<Span> taken,
        OptionalInt aloneUntil) {
    /** How many days of rota are asked for past the last day. */
    static final int BEYOND = 14;

    private static final int LAST_MINUTE = 23 * 60 + 45;

    /**
     * What somebody wants drawn.
     *
     * @param children those of the household whose clocks count
     */
    public record Question(UUID household, Set<UUID> children, UUID practitioner, Terms terms) {}

    /** How long the visit takes, and whether the practitioner goes alone. */
    public record Terms(int minutes, boolean alone) {
        public static final List<Integer> LENGTHS = List.of(30, 45, 60, 90);
        public static final Terms USUAL = new Terms(45, true);
    }

    /**
     * The last day that can be drawn.
     *
     * @param clock identity of the clock that sets it, null when none runs
     * @param version of that clock's rule
     * @param child whose clock it is
     * @param dueOn what the clock says; before the last day when it has run out already
     */
    public record Due(
            LocalDate lastDay,
            @Nullable String clock,
            int version,
            @Nullable UUID child,
            @Nullable LocalDate dueOn) {
        public boolean isOverdue() {
            return dueOn != null && dueOn.isBefore(lastDay);
        }
    }

    /**
     * What is kept of the bounds: all but the other drawn times.
     *
     * @param removed how many starts fell to what
     */
    record Kept(
            PolicyHours hours,
            Terms terms,
            Due due,
            @Nullable Integer aloneUntil,
            List<Span> rota,
            boolean isRotaKnown,
            Map<Obstacle, Integer> removed) {}

    public Feasible feasible() {
        return Feasible.within(bounds());
    }

    /** What leaves no start, if there is none. */
    public Set<Obstacle> binding() {
        return Feasible.binding(bounds());
    }

    /** The stretches of work that matter to the draw. */
    public List<Span> shifts() {
        return rota.stream()
                .filter(it -> !it.day().isBefore(earliest.day()))
                .filter(it -> !it.day().isAfter(due.lastDay()))
                .toList();
    }

    Kept kept(Feasible feasible) {
        return new Kept(
                hours,
                question.terms(),
                due,
                aloneUntil.isPresent() ? aloneUntil.getAsInt() : null,
                shifts(),
                isRotaKnown,
                feasible.removed());
    }

    private Bounds bounds() {
        return new Bounds(
                earliest,
                new Cell(due.lastDay(), LAST_MINUTE),
                hours.from(),
                hours.to(),
                question.terms().minutes(),
                rota,
                taken,
                aloneUntil);
    }
}
