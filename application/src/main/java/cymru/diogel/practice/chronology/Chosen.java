package cymru.diogel.practice.chronology;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chronology that somebody chose of the whole, for a conference or a court.
 *
 * @param keys of the entries in it
 * @param closedAt since when it does not change any more, none while it is being made
 */
public record Chosen(
        UUID id,
        UUID child,
        Purpose purpose,
        String title,
        Made made,
        Set<String> keys,
        @Nullable Instant closedAt) {

    /** What it is for. */
    public enum Purpose {
        CONFERENCE,
        COURT,
        OTHER
    }

    /** When and by whom it was begun. */
    public record Made(Instant at, UUID by) {}
}
