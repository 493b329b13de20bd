package cymru.diogel.practice.enquiries;

import cymru.diogel.practice.strategy.Attendance.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enquiry under section 47, of one child. */
public record Enquiry(
        UUID id,
        String reference,
        UUID child,
        Begun begun,
        Limits limits,
        Stage stage,
        Conduct conduct,
        @Nullable UUID lead,
        @Nullable Seen seen,
        @Nullable Transfer transfer,
        List<Made> determinations) {

    /** Something about it was written. */
    public record Changed(UUID enquiry) {}

    /**
     * The strategy discussions of it, and its first day.
     *
     * @param first the discussion that opened it
     * @param last the last within it
     * @param lastOn day of the last, from which other limits run
     */
    public record Begun(
            UUID first, UUID last, LocalDate lastOn, LocalDate startedOn, Instant knownAt) {}

    /**
     * The child seen and heard, or why not.
     *
     * @param on day on which the child was seen, none where it was not
     */
    public record Seen(
            @Nullable LocalDate on,
            boolean alone,
            @Nullable String heard,
            @Nullable String why,
            Instant at,
            UUID by) {}

    /** Another council goes on with it. */
    public record Transfer(String to, String reason, Instant at, UUID by) {}

    /**
     * What was determined.
     *
     * @param conferenceAt when a conference was asked for
     * @param completeAt since when nothing is missing
     */
    public record Made(
            UUID id,
            Determination determination,
            String reasons,
            Instant at,
            UUID by,
            @Nullable Ratified ratified,
            @Nullable Instant conferenceAt,
            @Nullable Instant completeAt) {

        /** As the rule asks for it. */
        public Determined asRule() {
            var manager = ratified == null ? null : ratified.by();
            return new Determined(determination, by, manager, conferenceAt != null);
        }
    }

    /** The relevant manager agreed. */
    public record Ratified(Instant at, UUID by, @Nullable String words) {}

    /** What an agency told. */
    public record Fact(
            UUID id,
            UUID enquiry,
            Agency agency,
            String words,
            LocalDate on,
            Instant at,
            UUID by) {}

    /** How it is led now. */
    public Conduct.Type type() {
        return conduct.history().getLast().type();
    }

    /** What was determined last; none since it was opened again. */
    public @Nullable Made made() {
        return stage.isOpen() || determinations.isEmpty() ? null : determinations.getLast();
    }

    /** Whether it is determined and something is missing before that counts. */
    public boolean isIncomplete() {
        var made = made();
        return made != null && !made.asRule().isComplete();
    }

    /** Whether the assessment is late. */
    public boolean isLate(LocalDate today) {
        return stage.isOpen() && limits.assessment().isBefore(today);
    }

    /** Whether it goes on beyond the county's aim. */
    public boolean isBeyondAim(LocalDate today) {
        return stage.isOpen() && limits.conduct().isBefore(today);
    }
}
