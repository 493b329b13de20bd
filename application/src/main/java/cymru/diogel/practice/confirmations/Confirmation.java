package cymru.diogel.practice.confirmations;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed in writing about a report made by telephone.
 *
 * @param came what became of it, none while it is owed
 */
public record Confirmation(UUID report, Instant dueAt, @Nullable Came came) {
    /** How it came. */
    public enum How {
        /** Written on a page here, by whoever made the report. */
        HERE,
        LETTER,
        EMAIL,
        /** It does not come, and it was said why. */
        NEVER;

        /** The key of its words. */
        public String message() {
            return "confirmations.how-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** That it came or never will, when, and what was written. */
    public record Came(Instant at, How how, @Nullable String words) {}

    /** That it was asked for again. */
    public record Chase(UUID id, UUID report, String words, Instant at, UUID by) {}

    public boolean isOwed() {
        return came == null;
    }

    public boolean isLate(Instant now) {
        return came == null && now.isAfter(dueAt);
    }

    /** Whether it came before its time was over. */
    public boolean isInTime() {
        return came != null && came.how() != How.NEVER && !came.at().isAfter(dueAt);
    }
}
