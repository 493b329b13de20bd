package cymru.diogel.visiting.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call on one household, however many children; it counts for what happened, never for what was
 * intended.
 */
public record Visit(
        UUID id,
        UUID household,
        UUID practitioner,
        @Nullable UUID team,
        Notice notice,
        @Nullable LocalDateTime plannedFor,
        When when,
        Place place,
        Mode mode,
        AccessGained access,
        Words words,
        List<String> agencies,
        List<Seen> children,
        Recording recording) {

    /** The same visit, written down at another time or revision. */
    public Visit at(Recording other) {
        return new Visit(
                id,
                household,
                practitioner,
                team,
                notice,
                plannedFor,
                when,
                place,
                mode,
                access,
                words,
                agencies,
                children,
                other);
    }

    /**
     * When it was, by the clock on the wall.
     *
     * @param on the day
     * @param at time of arrival, null when only the day is known
     * @param ended time of leaving, on the next day when before {@code at}
     * @param minutes elapsed, from instants where both ends are known
     */
    public record When(
            LocalDate on,
            @Nullable LocalTime at,
            @Nullable LocalTime ended,
            @Nullable Integer minutes,
            TimeSource source) {}

    /**
     * What was written: steps after no access, who was there, the account, the children's words.
     */
    public record Words(
            @Nullable String accessSteps,
            @Nullable String present,
            @Nullable String account,
            @Nullable String said) {
        public static final Words NONE = new Words(null, null, null, null);
    }

    /** What the call was for one child; null where the report does not say. */
    public record Seen(
            UUID child,
            @Nullable String sourceReference,
            @Nullable Boolean seen,
            @Nullable Boolean alone,
            @Nullable Boolean bedroom,
            @Nullable String whyNot) {}

    /**
     * When and by whom it was written down, and how often corrected since.
     *
     * @param at when it was written down; when it came here, if another system did not say
     * @param by who wrote it down; null when another system did not say
     */
    public record Recording(Instant at, @Nullable UUID by, Origin origin, int revision) {
        Recording revised(int to) {
            return new Recording(at, by, origin, to);
        }
    }

    /**
     * What a report said until it was corrected, and who changed it, when and why.
     *
     * @param revision which correction it was, from 1
     * @param before the whole report as it stood
     */
    public record Correction(int revision, Instant at, UUID by, String reason, Visit before) {}

    /** Written here, or sent by another system. */
    public enum Origin {
        FORM,
        IMPORT
    }
}
