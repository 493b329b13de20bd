package cymru.diogel.practice.conferences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody invited to a conference. */
public record Invited(
        UUID id, UUID conference, Whom whom, Way way, @Nullable Kept kept, @Nullable Came came) {

    /**
     * Who they are.
     *
     * @param agency none for family
     */
    public record Whom(Kind kind, @Nullable UUID account, String name, @Nullable String agency) {}

    /** Who somebody is. */
    public enum Kind {
        FAMILY,
        PRACTITIONER,
        AGENCY
    }

    /** How they were invited. */
    public record Way(
            boolean told,
            boolean written,
            boolean leaflets,
            @Nullable LocalDate openUntil,
            UUID by,
            Instant at) {}

    /** Why somebody is kept out, and who decided so. */
    public record Kept(String reason, UUID by) {}

    /** Whether they came. */
    public enum Came {
        THERE,
        PART,
        REPORT_ONLY,
        AWAY;

        public boolean isThere() {
            return this == THERE || this == PART;
        }

        public String message() {
            return "conferences.came-" + Conference.code(this);
        }
    }

    public boolean isKeptOut() {
        return kept != null;
    }

    /** Whether an invitation of the family is whole: in words, in writing, with the leaflets. */
    public boolean isWhole() {
        return whom.kind() != Kind.FAMILY || (way.told() && way.written() && way.leaflets());
    }
}
