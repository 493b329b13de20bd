package cymru.diogel.practice.families;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was known for a time.
 *
 * @param line the one fact whose versions belong together
 * @param valid the days of which it says so
 */
public record Version(UUID id, UUID line, UUID person, Fact says, Period valid, Knowledge known) {

    /**
     * When it was known here.
     *
     * @param from null where another system did not say
     * @param until null while it stands
     * @param by who wrote it down, null where another system did not say
     * @param reason why it was changed, null for what was simply added
     */
    public record Knowledge(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID by,
            @Nullable String reason) {
        /** From another system that did not say since when. */
        public static final Knowledge TAKEN_OVER = new Knowledge(null, null, null, null);

        public static Knowledge since(Instant at, @Nullable UUID by) {
            return new Knowledge(at, null, by, null);
        }

        /** Whether it was known at this moment. */
        public boolean stoodAt(Instant at) {
            return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
        }

        public boolean stands() {
            return until == null;
        }
    }

    /** A fact that nothing was known of before. */
    public static Version first(UUID person, Fact says, Period valid, Knowledge known) {
        return new Version(UUID.randomUUID(), UUID.randomUUID(), person, says, valid, known);
    }

    /** The same said of other days. */
    Version of(Period days, Knowledge knowing) {
        return new Version(UUID.randomUUID(), line, person, says, days, knowing);
    }
}
