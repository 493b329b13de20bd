package cymru.diogel.practice.joining;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.ledger.Joined.Homes;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The joining of two records: asked, decided, perhaps undone.
 *
 * @param homes the households that became one thereby
 */
public record Act(
        UUID id,
        UUID kept,
        UUID gone,
        @Nullable Homes homes,
        String reason,
        Step asked,
        @Nullable Step decided,
        @Nullable Step undone,
        State state) {

    /** Who did something about it, and when. */
    public record Step(UUID by, Instant at) {}

    /** How far it is. */
    public enum State {
        ASKED,
        JOINED,
        DECLINED,
        UNDONE;

        /** What may become of it. */
        Set<State> next() {
            return switch (this) {
                case ASKED -> Set.of(JOINED, DECLINED);
                case JOINED -> Set.of(UNDONE);
                case DECLINED, UNDONE -> Set.of();
            };
        }
    }

    Joined event() {
        return new Joined(id, kept, gone, homes);
    }
}
