package cymru.diogel.visiting.visits;

import cymru.diogel.platform.trail.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        Circumstances circumstances,
        Words words,
        List<String> agencies,
        List<Seen> children,
        Recording recording) {

    // A version kept before the form asked for them says nothing of them.
    @Override
    public Circumstances circumstances() {
        return Objects.requireNonNullElse(circumstances, Circumstances.NONE);
    }

    /** What the trail says of something done to it, child by child. */
    Entry[] entries(String act) {
        var done = Entry.done(act).ofHousehold(household).with("visit", id);
        return children.stream().map(it -> done.ofChild(it.child(), null)).toArray(Entry[]::new);
    }

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
                circumstances,
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

    /** Why it was made, in which language, and what follows; empty where the report is silent. */
    public record Circumstances(Set<Purpose> purposes, @Nullable Talk talk, @Nullable Next next) {
        public static final Circumstances NONE = new Circumstances(Set.of(), null, null);

        public Circumstances {
            purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        }
    }

    /** Why a call is made; one may serve several. */
    public enum Purpose {
        REGISTER,
        LOOKED_AFTER,
        SECTION_47,
        CARE_AND_SUPPORT,
        OTHER
    }

    /** What was spoken. */
    public enum Spoken {
        WELSH,
        ENGLISH,
        BOTH,
        OTHER
    }

    /**
     * The language of the visit.
     *
     * @param other which, when it was another
     */
    public record Talk(Spoken spoken, @Nullable String other, boolean interpreter) {}

    /**
     * The next visit.
     *
     * @param on its day, never of an unannounced one: what is not written down cannot be met
     */
    public record Next(Notice notice, @Nullable LocalDate on) {}

    /**
     * What was written.
     *
     * @param accessSteps what was done when access was not gained
     * @param present who else was there
     * @param account what has changed in the children's lives, as the practitioner sees it
     * @param said what the children said or showed
     * @param rooms which rooms were not seen, when only some were
     * @param company names of those who came along
     * @param concerns what worries, and what was agreed
     */
    public record Words(
            @Nullable String accessSteps,
            @Nullable String present,
            @Nullable String account,
            @Nullable String said,
            @Nullable String rooms,
            @Nullable String company,
            @Nullable String concerns) {
        public static final Words NONE = new Words(null, null, null, null);

        public Words(
                @Nullable String accessSteps,
                @Nullable String present,
                @Nullable String account,
                @Nullable String said) {
            this(accessSteps, present, account, said, null, null, null);
        }

        Stream<@Nullable String> all() {
            return Stream.of(accessSteps, present, account, said, rooms, company, concerns);
        }
    }

    /** What the call was for one child; null where the report does not say. */
    public record Seen(
            UUID child,
            @Nullable String sourceReference,
            @Nullable Boolean seen,
            @Nullable Boolean alone,
            @Nullable Boolean bedroom,
            @Nullable String whyNot,
            Remarks remarks) {

        @Override
        public Remarks remarks() {
            return Objects.requireNonNullElse(remarks, Remarks.NONE);
        }
    }

    /**
     * What explains the answers about one child.
     *
     * @param observed how a child was observed who was not seen alone
     * @param bedroomNot why the bedroom was not seen
     * @param bedroomOf whose room it is, and who shares it
     */
    public record Remarks(
            @Nullable NotAlone notAlone,
            @Nullable String observed,
            @Nullable String bedroomNot,
            @Nullable String bedroomOf) {
        public static final Remarks NONE = new Remarks(null, null, null, null);

        Stream<@Nullable String> all() {
            return Stream.of(observed, bedroomNot, bedroomOf);
        }
    }

    /** Why a child who was seen was not seen alone. */
    public enum NotAlone {
        TOO_YOUNG,
        REFUSED,
        CARER_PREVENTED,
        NOT_SUITABLE
    }

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

    /**
     * A visit was written down, or corrected.
     *
     * @param before what it said until now, null when it is new
     */
    public record Recorded(Visit visit, @Nullable Visit before) {

        /** Many visits were added at once, to these children. */
        public record Many(int visits, Set<UUID> children) {}
    }

    /** Written here, or sent by another system. */
    public enum Origin {
        FORM,
        IMPORT
    }
}
