package cymru.diogel.practice.referrals;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An initial check: who was asked, what was found. */
public record Checked(UUID id, UUID report, What what, String words, Instant at, UUID by) {
    /** Who was asked. */
    public enum What {
        POLICE,
        HEALTH,
        EDUCATION,
        REGISTER,
        HOUSING,
        OTHER;

        public String message() {
            return "referrals.check-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
