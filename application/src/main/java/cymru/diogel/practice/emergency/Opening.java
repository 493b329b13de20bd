package cymru.diogel.practice.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record somebody opened in an emergency. */
public record Opening(
        UUID id,
        UUID account,
        UUID child,
        Reason reason,
        String words,
        Instant openedAt,
        Instant untilAt,
        LocalDate reviewDueOn,
        @Nullable Review review) {

    /** Why it could not wait. */
    public enum Reason {
        DANGER,
        COVER,
        ASKED,
        OUT_OF_HOURS;

        /** The key of its words. */
        public String message() {
            return "emergency.reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What somebody else thinks of it afterwards. */
    public record Review(boolean needed, String remark, UUID by, Instant at) {}
}
