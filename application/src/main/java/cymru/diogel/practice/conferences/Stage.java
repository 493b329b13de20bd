package cymru.diogel.practice.conferences;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a conference has come, what may follow, and the clock under which it waits. */
public enum Stage {
    CALLED("ICPC"),
    /** By the chair, with a reason; the clock runs on. */
    POSTPONED("ICPC"),
    CANCELLED(null),
    HELD("OUTLINE_PLAN_OUT"),
    INQUORATE("CONF_INQUORATE"),
    DECIDED("CONF_RECORD_OUT"),
    RECORD_DRAFTED("CONF_RECORD_OUT"),
    RECORD_AGREED("CONF_RECORD_OUT"),
    RECORD_SENT("CONF_RECORD_CORRECT"),
    CORRECTION_ASKED("CONF_RECORD_CORRECT"),
    FINAL(null);

    private final @Nullable String clock;

    Stage(@Nullable String clock) {
        this.clock = clock;
    }

    public Set<Stage> next() {
        return switch (this) {
            case CALLED -> Set.of(HELD, INQUORATE, POSTPONED, CANCELLED);
            case POSTPONED -> Set.of(HELD, INQUORATE, CANCELLED);
            case INQUORATE -> Set.of(HELD, INQUORATE, POSTPONED, CANCELLED);
            case HELD -> Set.of(DECIDED);
            case DECIDED -> Set.of(RECORD_DRAFTED);
            case RECORD_DRAFTED -> Set.of(RECORD_AGREED);
            case RECORD_AGREED -> Set.of(RECORD_SENT);
            case RECORD_SENT -> Set.of(CORRECTION_ASKED, FINAL);
            case CORRECTION_ASKED -> Set.of(RECORD_AGREED, FINAL);
            case CANCELLED, FINAL -> Set.of();
        };
    }

    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }

    /** The clock of an initial conference; of a review, its own clock stands in for the first. */
    public Optional<String> clock() {
        return Optional.ofNullable(clock);
    }

    /** What has a reason whenever it comes. */
    public boolean needsReason() {
        return this == POSTPONED || this == CANCELLED || this == CORRECTION_ASKED;
    }

    /** The key of its words. */
    public String message() {
        return "conferences.stage-" + Conference.code(this);
    }
}
