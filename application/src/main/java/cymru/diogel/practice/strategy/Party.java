package cymru.diogel.practice.strategy;

import cymru.diogel.practice.strategy.Attendance.Agency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to a discussion, or present at it.
 *
 * @param account their account, if they have one
 * @param name their name, or that of their agency
 * @param came whether they took part; unknown until it was held
 */
public record Party(
        UUID id,
        UUID discussion,
        Agency agency,
        @Nullable UUID account,
        String name,
        @Nullable Boolean came,
        boolean mayDecide,
        Instant at,
        UUID by) {

    public boolean isPresent() {
        return Boolean.TRUE.equals(came);
    }
}
