package cymru.diogel.continuity.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk with somebody who cannot come, about support in a different way.
 *
 * @param arranged what was arranged, or null when nothing was
 * @param looks whether it works, the latest first
 */
public record Talk(
        UUID id,
        UUID person,
        Said said,
        @Nullable Arranged arranged,
        Written written,
        List<Look> looks) {
    /** The language in which somebody spoke. */
    public enum Spoken {
        WELSH,
        ENGLISH,
        BOTH,
        OTHER;

        public String message() {
            return "talks.spoken-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Support in a different way. */
    public enum Kind {
        TELEPHONE,
        HOME_VISIT,
        ACTIVITY_PACK,
        OUTDOOR,
        CARERS_BREAK,
        ANOTHER;

        public String message() {
            return "talks.kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it works. */
    public enum Works {
        YES,
        PARTLY,
        NO;

        public String message() {
            return "talks.works-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was said.
     *
     * @param on day of the talk
     * @param with who took part
     * @param matters what matters to them, in their own words
     */
    public record Said(
            LocalDate on,
            Spoken spoken,
            String with,
            String matters,
            String offered,
            String chosen) {}

    /** What was arranged, and by when to look whether it works. */
    public record Arranged(Kind kind, String words, LocalDate reviewOn) {}

    /** Who wrote it down, and when. */
    public record Written(UUID by, Instant at) {}

    /** Whether it works, as somebody saw it on a day, and when to look again. */
    public record Look(
            UUID id, LocalDate on, Works works, String words, LocalDate next, Written written) {}

    /** The day by which to look whether it works, or null when nothing was arranged. */
    public @Nullable LocalDate reviewOn() {
        var made = arranged;
        return made == null ? null : looks.isEmpty() ? made.reviewOn() : looks.getFirst().next();
    }
}
