package cymru.diogel.platform.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The one place where local time and instants meet: families live by the clock on the wall. */
public final class WallClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private WallClock() {}

    /** What the wall shows at an instant. */
    public static LocalDateTime shown(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /**
     * The instant of a time on the wall. In the hour that the wall shows twice, in October, it is
     * the first; a time that the wall never shows, in March, is refused.
     */
    public static Instant instant(LocalDateTime shown) {
        if (isSkipped(shown)) {
            throw new IllegalArgumentException(shown + " is not shown by any clock here");
        }
        return shown.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The instant of a time on the wall, the second one where the wall shows it twice. */
    public static Instant secondInstant(LocalDateTime shown) {
        return isRepeated(shown)
                ? shown.atZone(ZONE).withLaterOffsetAtOverlap().toInstant()
                : instant(shown);
    }

    /** Whether the clocks jumped over this time, as from 01:00 to 02:00 in March. */
    public static boolean isSkipped(LocalDateTime shown) {
        return ZONE.getRules().getValidOffsets(shown).isEmpty();
    }

    /** Whether the clocks showed this time twice, as from 01:00 to 02:00 in October. */
    public static boolean isRepeated(LocalDateTime shown) {
        return ZONE.getRules().getValidOffsets(shown).size() == 2;
    }

    /** Whether the clocks show GMT at noon of this day. */
    public static boolean isWinter(LocalDate day) {
        return !ZONE.getRules().isDaylightSavings(instant(day.atTime(LocalTime.NOON)));
    }
}
