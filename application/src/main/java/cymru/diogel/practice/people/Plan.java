package cymru.diogel.practice.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A spell under a plan: on the register, looked after, or care and support. */
public record Plan(
        UUID id,
        UUID child,
        Kind kind,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String category,
        @Nullable Placement placement) {

    /** Which plan; one child may be under two at once. */
    public enum Kind {
        REGISTER,
        LOOKED_AFTER,
        CARE_AND_SUPPORT
    }

    /**
     * Where a looked-after child is placed, as far as the visit clocks ask.
     *
     * @param basis which paragraph of regulation 31 it falls under
     * @param permanent whether it is intended to last until the child is 18
     * @param firstReviewOn first review of the placement, when held
     */
    public record Placement(Basis basis, boolean permanent, @Nullable LocalDate firstReviewOn) {}

    /** Care Planning, Placement and Case Review (Wales) Regulations 2015, regulations 20 to 31. */
    public enum Basis {
        ANY,
        PARENT_BEFORE_ASSESSMENT,
        TEMPORARY_APPROVAL,
        INTERIM_ORDER_WITH_PARENT,
        CARE_ORDER_WITH_PARENT,
        ARRANGED_BY_ANOTHER,
        SHORT_BREAKS
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Plans as far as was known at a moment, and as known now. */
    public record Known(List<Plan> then, List<Plan> now) {}

    /**
     * These were written down, before it is said that they changed.
     *
     * @param takenOver another system told of them, and not since when they were known
     */
    public record Begun(List<Plan> plans, boolean takenOver) {}

    /** Plans of these children began, ended or were reviewed. */
    public record Changed(Set<UUID> children) {}
}
