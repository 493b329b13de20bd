package cymru.diogel.platform.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that undoing left where it was.
 *
 * @param relation its table
 * @param since when it was written, as far as it says
 * @param canMove whether it can be handed to the other person
 */
public record Stayed(
        UUID id,
        String relation,
        @Nullable String since,
        Why why,
        boolean canMove,
        @Nullable Settled settled) {

    /** Why it was not put back. */
    public enum Why {
        /** It was written after the joining. */
        SINCE,
        /** What the joining had changed in it was changed again. */
        CHANGED,
        /** Something else stands in its place. */
        TAKEN
    }

    /** Whose a person said it is, who and when. */
    public record Settled(Place place, UUID by, Instant at) {}

    /** With whom it is. */
    public enum Place {
        STAYS,
        MOVED
    }
}
