package cymru.diogel.practice.strategy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a strategy discussion has come, what may follow, and the clock that runs meanwhile. */
public enum Stage {
    DECIDED_TO_HOLD,
    HELD,
    /** Its record is in the record of each child. */
    RECORDED,
    /** Its outcome is decided; a further meeting is a discussion of its own. */
    CONCLUDED,
    /** Not held after all, with the reason. */
    CANCELLED;

    public Set<Stage> next() {
        return switch (this) {
            case DECIDED_TO_HOLD -> Set.of(HELD, CANCELLED);
            case HELD -> Set.of(RECORDED);
            case RECORDED -> Set.of(CONCLUDED);
            case CONCLUDED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }

    /** The clock by which it must go on; empty where it has ended. */
    public Optional<String> clock() {
        return switch (this) {
            case DECIDED_TO_HOLD -> Optional.of("STRATEGY_TIMING");
            case HELD, RECORDED -> Optional.of("S47_CONDUCT");
            case CONCLUDED, CANCELLED -> Optional.empty();
        };
    }

    /** The key of its words. */
    public String message() {
        return "strategy.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
