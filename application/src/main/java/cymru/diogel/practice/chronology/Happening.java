package cymru.diogel.practice.chronology;

import cymru.diogel.platform.deadlines.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a child, as a module tells it.
 *
 * @param key by which the module knows it for ever, such as {@code visit:} and an identity
 * @param href the page of the row behind it
 */
public record Happening(String key, Times times, Sort sort, Saying saying, String href) {
    /** Days after which something counts as having become known late. */
    private static final int LATE = 2;

    /**
     * When.
     *
     * @param at the time of day, where it is known
     * @param knownOn the day on which it became known here, null when nobody said
     * @param isNews whether it is worth saying that it became known late
     */
    public record Times(
            LocalDate on, @Nullable LocalTime at, @Nullable LocalDate knownOn, boolean isNews) {
        /** On a day, and known on that of a moment. */
        public static Times on(LocalDate day, Instant known) {
            return new Times(day, null, day(known), true);
        }

        /** At a moment, and known at once. */
        public static Times at(Instant moment) {
            var shown = WallClock.shown(moment);
            var day = shown.toLocalDate();
            return new Times(day, shown.toLocalTime().withSecond(0).withNano(0), day, true);
        }

        /** The day on the wall at a moment. */
        public static LocalDate day(Instant moment) {
            return WallClock.shown(moment).toLocalDate();
        }

        /** Days between, where that is late; 0 where it is not. */
        public long daysLate() {
            var days = knownOn == null || !isNews ? 0 : ChronoUnit.DAYS.between(on, knownOn);
            return days <= LATE ? 0 : days;
        }

        /** Whether it was known here at the end of a day. */
        public boolean isKnownOn(LocalDate day) {
            return !(knownOn == null ? on : knownOn).isAfter(day);
        }
    }

    /**
     * What sort of thing.
     *
     * @param isKey whether it mattered, so that it stands out
     * @param isReserved whether only those who work for the council read more than its title
     */
    public record Sort(Kind kind, Lane lane, boolean isKey, boolean isReserved) {
        public static Sort of(Kind kind, Lane lane) {
            return new Sort(kind, lane, false, false);
        }

        public static Sort key(Kind kind) {
            return new Sort(kind, Lane.SOCIAL, true, false);
        }

        public Sort reserved() {
            return new Sort(kind, lane, isKey, true);
        }
    }

    /** What somebody may look for. */
    public enum Kind {
        REPORT,
        MEETING,
        ENQUIRY,
        REGISTER,
        PLAN,
        VISIT,
        FACT,
        ALLOCATION,
        NOTE,
        CORRECTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose agency it is. */
    public enum Lane {
        SOCIAL,
        HEALTH,
        POLICE,
        SCHOOL,
        THIRD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it is said; asked for only where it is shown or looked for. */
    public interface Saying {
        /** What happened, in a few words. */
        String title();

        /** What more there is to say of it, "" for nothing. */
        String more();

        static Saying of(String title, String more) {
            return new Said(title, more);
        }
    }

    private record Said(String title, String more) implements Saying {}
}
