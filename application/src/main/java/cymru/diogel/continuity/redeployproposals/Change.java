package cymru.diogel.continuity.redeployproposals;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal moves somebody, and why.
 *
 * @param from where this person is lent to now, or null
 * @param to where to, or null for home
 * @param because what speaks for it
 */
public record Change(
        UUID id,
        UUID proposal,
        UUID person,
        @Nullable Where from,
        @Nullable Where to,
        Because because,
        Decision decision,
        String reason,
        @Nullable UUID decidedBy) {
    /** A service and a skill. */
    public record Where(UUID service, String skill) {}

    /**
     * What speaks for a change.
     *
     * @param tier how critical the service is where the person is to go, or was
     * @param fills places of that tier that stay empty without the change
     * @param minutes of travel, one way
     * @param homeGives how many the own service gives in all
     */
    public record Because(int tier, int fills, int minutes, int homeGives) {}

    /** What somebody decided. This is the one table of what may follow what: only OPEN is open. */
    public enum Decision {
        OPEN,
        ACCEPTED,
        CHANGED,
        REFUSED;

        public String message() {
            return "redeployproposals.decision-" + name().toLowerCase(Locale.ROOT);
        }

        public String band() {
            return switch (this) {
                case OPEN -> "due";
                case ACCEPTED, CHANGED -> "good";
                case REFUSED -> "plain";
            };
        }
    }
}
