package cymru.diogel.platform.exclusions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who must not see a child; stands until a manager who is somebody else clears it. */
public record Exclusion(
        UUID id, UUID account, UUID child, Why why, Instant at, @Nullable UUID clearedBy) {

    /** Declared by a person, or found to be the same. */
    public enum Why {
        DECLARED,
        ADDRESS,
        SURNAME_AND_ADDRESS,
        PHONE
    }
}
