package cymru.diogel.practice.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A care and support protection plan of one child.
 *
 * @param group the core group that carries it out
 * @param conference the conference that asked for it, where there was one here
 * @param endedOn first day on which it held no more
 */
public record ProtectionPlan(
        UUID id,
        UUID child,
        @Nullable UUID group,
        @Nullable UUID conference,
        Stage stage,
        Days days,
        @Nullable LocalDate endedOn) {

    /** Something about these was written. */
    public record Changed(List<UUID> plans) {}

    /**
     * Its days.
     *
     * @param rule the version of the rule that made the last day of the detailed plan
     * @param outlineDueOn last day for sending the outline
     * @param outlineSentOn the day on which it was sent
     * @param detailDueOn last day for making it detailed
     */
    public record Days(
            LocalDate beganOn,
            int rule,
            LocalDate outlineDueOn,
            @Nullable LocalDate outlineSentOn,
            LocalDate detailDueOn) {}

    /** An action in a plan, from when it was in it and how it was settled. */
    public record Kept(
            UUID id, UUID plan, Action action, LocalDate addedOn, @Nullable Settled settled) {

        /** Whether it was in the plan on a day, settled by then or not. */
        public boolean wasThereOn(LocalDate day) {
            return !addedOn.isAfter(day);
        }

        /** Whether it was still to be done at the end of a day. */
        public boolean wasOpenOn(LocalDate day) {
            return wasThereOn(day) && (settled == null || settled.on().isAfter(day));
        }
    }

    /** When an action was settled, by whom, and at which meeting if at one. */
    public record Settled(LocalDate on, UUID by, Instant at, @Nullable UUID meeting) {}

    public boolean isOpen() {
        return endedOn == null;
    }
}
