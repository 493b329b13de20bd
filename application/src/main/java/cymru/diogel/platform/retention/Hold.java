package cymru.diogel.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is destroyed while it stands; it is for one child's record, or for all. */
public record Hold(UUID id, @Nullable UUID child, String reason, Instant at, UUID by) {}
