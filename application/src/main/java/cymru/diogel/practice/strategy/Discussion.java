package cymru.diogel.practice.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A strategy discussion: one meeting, in the record of each child it is about. */
public record Discussion(
        UUID id,
        String reference,
        List<UUID> children,
        Called called,
        Stage stage,
        @Nullable Held held,
        @Nullable Written written,
        @Nullable Ended ended,
        @Nullable Departure departure) {

    /** Something about it was written. */
    public record Changed(UUID discussion) {}

    /** How people come together. */
    public enum Form {
        TELEPHONE,
        VIDEO,
        FACE_TO_FACE;

        public String message() {
            return "strategy.form-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The decision to hold it.
     *
     * @param report the report of concern it came from
     * @param follows the discussion that decided to meet again
     * @param at when it was decided
     * @param knownAt when that was entered
     * @param dueOn last day of the rule
     */
    public record Called(
            @Nullable UUID report,
            @Nullable UUID follows,
            String reason,
            Form form,
            Instant plannedAt,
            Instant at,
            Instant knownAt,
            UUID by,
            LocalDate dueOn) {}

    /** That it was held: when, when that was entered, and who led it. */
    public record Held(Instant at, Instant knownAt, UUID by) {}

    /** Its record. */
    public record Written(String words, Instant at, UUID by) {}

    /** What was decided; no outcome where it was not held after all. */
    public record Ended(@Nullable Outcome outcome, String reasons, Instant at, UUID by) {}

    /** A later last day, by whoever may depart from the rule. */
    public record Departure(LocalDate until, String reasons, Instant at, UUID by) {}

    /** The last day that holds. */
    public LocalDate dueOn() {
        return departure == null ? called.dueOn() : departure.until();
    }

    public boolean isLate(LocalDate today) {
        return stage == Stage.DECIDED_TO_HOLD && dueOn().isBefore(today);
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return ended == null;
    }
}
