package cymru.diogel.practice.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said otherwise, which a second person agrees to or declines.
 *
 * @param line the fact
 * @param since first day of what is so instead, null when it was wrong from the beginning
 */
public record Correction(
        UUID id,
        UUID line,
        UUID person,
        @Nullable LocalDate since,
        Fact says,
        String reason,
        UUID askedBy,
        Instant askedAt,
        @Nullable Decision decision) {

    /** What became of it, by whom and when. */
    public record Decision(Outcome outcome, UUID by, Instant at) {}

    /** What may become of it. */
    public enum Outcome {
        AGREED,
        DECLINED
    }

    /** It was asked for, or decided. */
    public record Changed(Correction correction) {}

    Correction decided(Decision by) {
        return new Correction(id, line, person, since, says, reason, askedBy, askedAt, by);
    }

    public boolean isOpen() {
        return decision == null;
    }

    Period days() {
        return since == null ? Period.ALWAYS : Period.since(since);
    }
}
