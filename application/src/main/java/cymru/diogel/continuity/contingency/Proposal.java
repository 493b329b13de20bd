package cymru.diogel.continuity.contingency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger proposes; command decides.
 *
 * @param number version of the plan when the trigger was met
 * @param day on which the trigger was met or cleared
 * @param answer none while it waits
 */
public record Proposal(
        UUID id,
        UUID plan,
        int number,
        Kind kind,
        String signal,
        LocalDate day,
        Instant made,
        @Nullable Answer answer) {
    /** What is proposed. */
    public enum Kind {
        TAKE_UP,
        STAND_DOWN
    }

    /** What command decided; the whole stands in its log. */
    public record Answer(boolean agreed, String reason, UUID by, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }
}
