package cymru.diogel.continuity.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service comes into a state: it is planned, or it happened. */
public record Move(
        UUID id,
        UUID service,
        ServiceState to,
        Days days,
        Said said,
        UUID by,
        Instant at,
        @Nullable Instant dropped) {

    /**
     * The days of it, local.
     *
     * @param planned for when it was planned, none where it came unplanned
     * @param happened when it came so, none while it is only planned
     * @param look when it is looked at next
     */
    public record Days(
            @Nullable LocalDate planned, @Nullable LocalDate happened, @Nullable LocalDate look) {}

    /** Why, who is affected, and how they are told. */
    public record Said(String reason, String affected, String told) {}

    /** Whether it is still to come. */
    public boolean isComing() {
        return days.happened() == null && dropped == null;
    }
}
