package cymru.diogel.continuity.redeployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be lent.
 *
 * @param number staff number, by which files know this person
 * @param home the service of the own post
 * @param hours a week
 * @param area of home, never an address
 * @param isShielding works from home only
 */
public record LentPerson(
        UUID id,
        String number,
        String name,
        UUID home,
        List<String> skills,
        int hours,
        String area,
        Checks checks,
        boolean isShielding,
        boolean isWelsh) {
    /** How far somebody was looked into before working with people at risk. */
    public enum Level {
        NONE,
        BASIC,
        STANDARD,
        ENHANCED;

        public String message() {
            return "redeployment.level-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Barring check and registration.
     *
     * @param on day of the check
     * @param registeredUntil last day of a registration, or null where none is needed
     */
    public record Checks(Level level, @Nullable LocalDate on, @Nullable LocalDate registeredUntil) {
        private static final int YEARS = 3;

        /** The last day on which the check counts, or null without one. */
        public @Nullable LocalDate checkedUntil() {
            return on == null || level == Level.NONE ? null : on.plusYears(YEARS);
        }

        /** Whether somebody may work with people at risk on a day. */
        public boolean hold(LocalDate day) {
            var until = checkedUntil();
            return until != null
                    && !day.isAfter(until)
                    && (registeredUntil == null || !day.isAfter(registeredUntil));
        }
    }
}
