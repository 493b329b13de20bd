package cymru.diogel.assurance.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record put together for whoever asked to see it. */
public record Request(
        UUID id,
        UUID child,
        Instant begunAt,
        UUID begunBy,
        @Nullable Instant readAt,
        @Nullable UUID readBy) {
    /** A second person has read it, and it may be given. */
    public boolean isReleased() {
        return readAt != null;
    }
}
