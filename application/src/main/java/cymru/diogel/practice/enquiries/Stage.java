package cymru.diogel.practice.enquiries;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a section 47 enquiry has come, what may follow, and for what it waits. */
public enum Stage {
    OPEN,
    /** Another council goes on with it. */
    TRANSFERRED,
    DETERMINED,
    OUTCOME_REVIEW,
    CONFIRMED,
    DISPUTED,
    /** Waits for a new strategy discussion, which decides whether it goes on. */
    REOPENED;

    public Set<Stage> next() {
        return switch (this) {
            case OPEN -> Set.of(DETERMINED, TRANSFERRED);
            case DETERMINED -> Set.of(OUTCOME_REVIEW);
            case OUTCOME_REVIEW -> Set.of(CONFIRMED, DISPUTED, REOPENED);
            case DISPUTED -> Set.of(CONFIRMED, REOPENED);
            case REOPENED -> Set.of(OPEN, CONFIRMED);
            case TRANSFERRED, CONFIRMED -> Set.of();
        };
    }

    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }

    /** Whether a second enquiry for the same child is refused. */
    public boolean isOpen() {
        return this == OPEN || this == REOPENED;
    }

    /** What it waits for, with a due date of its own; empty where it has ended. */
    public Optional<Awaited> awaits() {
        return switch (this) {
            case OPEN -> Optional.of(Awaited.ASSESSMENT);
            case DETERMINED, OUTCOME_REVIEW -> Optional.of(Awaited.REVIEW);
            case DISPUTED -> Optional.of(Awaited.DECISION);
            case REOPENED -> Optional.of(Awaited.STRATEGY_DISCUSSION);
            case TRANSFERRED, CONFIRMED -> Optional.empty();
        };
    }

    /** The key of its words. */
    public String message() {
        return "enquiries.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose due date runs. */
    public enum Awaited {
        ASSESSMENT,
        REVIEW,
        DECISION,
        STRATEGY_DISCUSSION
    }
}
