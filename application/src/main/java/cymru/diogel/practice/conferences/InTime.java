package cymru.diogel.practice.conferences;

import cymru.diogel.platform.deadlines.Occasion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Conferences held in time, by child and by conference: two figures that never share a label. */
public final class InTime {
    private InTime() {}

    /** What is counted. */
    public enum Unit {
        CHILD,
        CONFERENCE
    }

    /** One conference, the children it was about, and its clock. */
    public record Meeting(UUID id, UUID household, Set<UUID> children, Occasion clock) {}

    /**
     * How many of how many.
     *
     * @param lateHouseholds families whose conference was late
     */
    public record Share(Unit unit, int inTime, int of, int lateHouseholds) {
        /** The share in per cent with one place; of nothing there is none. */
        public BigDecimal percent() {
            if (of == 0) {
                throw new ArithmeticException("a share of no " + unit);
            }
            return BigDecimal.valueOf(100L * inTime)
                    .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        }
    }

    public static Share of(Unit unit, Collection<Meeting> meetings) {
        var late = late(meetings);
        return new Share(
                unit,
                count(unit, meetings) - count(unit, late),
                count(unit, meetings),
                Math.toIntExact(late.stream().map(Meeting::household).distinct().count()));
    }

    private static List<Meeting> late(Collection<Meeting> meetings) {
        return meetings.stream().filter(it -> !it.clock().isMetInTime()).toList();
    }

    private static int count(Unit unit, Collection<Meeting> meetings) {
        return unit == Unit.CONFERENCE
                ? meetings.size()
                : meetings.stream().mapToInt(it -> it.children().size()).sum();
    }
}
