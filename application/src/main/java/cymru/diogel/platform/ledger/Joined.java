package cymru.diogel.platform.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records turned out to be of one person: whoever has rows that name the one that goes lets
 * them name the one that stays, in this transaction.
 *
 * @param act the joining
 * @param homes the households that became one thereby, null when none did
 */
public record Joined(UUID act, UUID kept, UUID gone, @Nullable Homes homes) {
    /** The household that stays and the one in which nobody is left. */
    public record Homes(UUID kept, UUID gone) {}
}
