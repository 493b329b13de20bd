package cymru.diogel.visiting.amendments;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the record that one person asks for and another agrees to or declines.
 *
 * @param children those in whose records it is seen
 * @param words what is to be taken out; null once it is decided
 */
public record Amendment(
        UUID id,
        Kind kind,
        Set<UUID> children,
        Subject subject,
        @Nullable String words,
        String reason,
        Asking asking,
        @Nullable Decision decision) {

    /** What is to be done. */
    public enum Kind {
        /** Words are taken out of a report and all it said before. */
        REDACT_VISIT,
        /** What a fact says is taken out of all its versions. */
        REDACT_FACT,
        /** A child's part in a report goes to another child. */
        MOVE_VISIT,
        /** A document already taken out is withdrawn. */
        WITHDRAW
    }

    /**
     * What it is done to.
     *
     * @param line the fact
     * @param target the child to whom something is moved
     * @param document the entry of the trail that tells of the taking
     */
    public record Subject(
            @Nullable UUID visit,
            @Nullable UUID line,
            @Nullable UUID target,
            @Nullable Long document) {
        public static Subject visit(UUID visit) {
            return new Subject(visit, null, null, null);
        }

        public static Subject move(UUID visit, UUID target) {
            return new Subject(visit, null, target, null);
        }

        public static Subject line(UUID line) {
            return new Subject(null, line, null, null);
        }

        public static Subject document(long entry) {
            return new Subject(null, null, null, entry);
        }
    }

    /** Who asked, and when. */
    public record Asking(UUID by, Instant at) {}

    /** What became of it, by whom and when. */
    public record Decision(Outcome outcome, UUID by, Instant at) {}

    /** What may become of it. */
    public enum Outcome {
        AGREED,
        DECLINED
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isAgreed() {
        return decision != null && decision.outcome() == Outcome.AGREED;
    }

    /** When something was last done about it. */
    public Instant lastAt() {
        return decision == null ? asking.at() : decision.at();
    }

    /** Whether something was, or is to be, moved to this child. */
    public boolean isTo(UUID child) {
        return child.equals(subject.target());
    }
}
