package cymru.diogel.platform.retention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records whose end was asked for. */
public record Batch(
        UUID id, Instant askedAt, UUID askedBy, int records, @Nullable Decision decision) {
    /**
     * What another person said.
     *
     * @param certificate none when it was declined
     */
    public record Decision(
            Instant at, UUID by, boolean agreed, @Nullable Certificate certificate) {}

    /**
     * What remains of records that are gone.
     *
     * @param pieces how much each part of the system destroyed
     */
    public record Certificate(long head, long size, String root, Map<String, Integer> pieces) {}
}
