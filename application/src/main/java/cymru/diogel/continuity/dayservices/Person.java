package cymru.diogel.continuity.dayservices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adult who uses day services.
 *
 * @param group what holds on the day that was asked for
 */
public record Person(UUID id, Said said, Group group) {
    /** A risk group; two of them are never in one room at a time. */
    public enum Risk {
        CLINICALLY_EXTREMELY_VULNERABLE,
        CLINICALLY_VULNERABLE,
        OTHER;

        public String message() {
            return "dayservices.risk-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The language in which to speak with somebody. */
    public enum Language {
        WELSH,
        ENGLISH,
        OTHER;

        public String message() {
            return "dayservices.language-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A risk group from a day on. */
    public record Group(Risk risk, LocalDate from) {}

    /**
     * How somebody comes.
     *
     * @param route that drives them, or null when they come by themselves
     * @param minutes they ride
     * @param withCarer whether their own carer comes along: they share a place and take two seats
     */
    public record Travel(@Nullable UUID route, int minutes, boolean withCarer, boolean needsHoist) {
        int seats() {
            return route == null ? 0 : withCarer ? 2 : 1;
        }
    }

    /**
     * What is written of somebody.
     *
     * @param wanted half-days a week that they wish for
     * @param priority 1 to 3, 1 the greatest need
     * @param pair a code shared by two of one household who share a place, or empty
     * @param away days of the week on which they cannot come, 1 Monday
     */
    public record Said(
            String reference,
            String name,
            Language language,
            UUID centre,
            int wanted,
            int priority,
            Travel travel,
            String pair,
            Set<Integer> away) {}
}
