package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.deadlines.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far the review of an outcome has come, what may follow, and by when. */
public enum Stage {
    DUE,
    IN_REVIEW,
    AGREED,
    AGREED_WITH_LEARNING,
    /** The team has the word. */
    NOT_AGREED,
    /** The team has answered; a senior manager decides. */
    TEAM_RESPONSE,
    REOPEN_RECOMMENDED,
    UNRESOLVED,
    CLOSED_WITH_NEW_DISCUSSION,
    /** Not reopened, with reasons that are kept. */
    CLOSED_WITH_REFUSAL;

    public Set<Stage> next() {
        return switch (this) {
            case DUE -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(AGREED, AGREED_WITH_LEARNING, NOT_AGREED);
            case NOT_AGREED -> Set.of(TEAM_RESPONSE);
            case TEAM_RESPONSE ->
                    Set.of(AGREED, AGREED_WITH_LEARNING, REOPEN_RECOMMENDED, UNRESOLVED);
            case REOPEN_RECOMMENDED -> Set.of(CLOSED_WITH_NEW_DISCUSSION, CLOSED_WITH_REFUSAL);
            case AGREED,
                    AGREED_WITH_LEARNING,
                    UNRESOLVED,
                    CLOSED_WITH_NEW_DISCUSSION,
                    CLOSED_WITH_REFUSAL ->
                    Set.of();
        };
    }

    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }

    /** The limit by which it must go on; empty where it has ended. */
    public Optional<Limit> limit(Policy.Limits limits) {
        return switch (this) {
            case DUE, IN_REVIEW -> Optional.of(limits.review());
            case NOT_AGREED, TEAM_RESPONSE, REOPEN_RECOMMENDED -> Optional.of(limits.response());
            case AGREED,
                    AGREED_WITH_LEARNING,
                    UNRESOLVED,
                    CLOSED_WITH_NEW_DISCUSSION,
                    CLOSED_WITH_REFUSAL ->
                    Optional.empty();
        };
    }

    /** Whether nothing follows any more. */
    public boolean isEnd() {
        return next().isEmpty();
    }

    /** Whether nobody has said yet what they think of it. */
    public boolean isBeforeVerdict() {
        return this == DUE || this == IN_REVIEW;
    }

    /** Whether the reviewers did not agree and nothing ends it yet. */
    public boolean isDispute() {
        return this == NOT_AGREED || this == TEAM_RESPONSE || this == REOPEN_RECOMMENDED;
    }

    /** What may be decided once the team has answered, in this order. */
    public static List<Stage> decisions() {
        return Arrays.stream(values()).filter(TEAM_RESPONSE::mayBecome).toList();
    }

    /** The key of its words. */
    public String message() {
        return "outcomes.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
