package cymru.diogel.practice.conferences;

import cymru.diogel.practice.conferences.Quorum.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting about a child or several of one family.
 *
 * @param initial whether it decides about registration; others review it
 * @param said what was heard and weighed, none before the decisions
 */
public record Conference(
        UUID id, boolean initial, Call call, Progress progress, @Nullable Said said) {

    /**
     * From when it is counted.
     *
     * @param startOn the last strategy discussion, or the conference before a review
     * @param enquiryOn the decision to enquire, from which the page of the county counts
     */
    public record Counted(
            LocalDate startOn,
            @Nullable LocalDate enquiryOn,
            boolean firstReview,
            LocalDate dueOn,
            @Nullable LocalDate countyDueOn) {}

    /** How it was called; the family chooses the languages. */
    public record Call(
            Counted counted,
            LocalDate plannedOn,
            @Nullable String place,
            String language,
            String recordLanguage,
            UUID by,
            Instant at) {}

    /** How far it has come. */
    public record Progress(
            Stage stage,
            @Nullable LocalDate dueOn,
            @Nullable UUID chair,
            @Nullable LocalDate heldOn,
            @Nullable Verdict verdict,
            @Nullable String verdictReason,
            @Nullable LocalDate summarySentOn) {
        Progress at(Stage now, @Nullable LocalDate due, UUID by) {
            var whose = chair == null ? by : chair;
            return new Progress(now, due, whose, heldOn, verdict, verdictReason, summarySentOn);
        }

        Progress held(@Nullable LocalDate on, Verdict enough, @Nullable String reason) {
            return new Progress(stage, dueOn, chair, on, enough, reason, summarySentOn);
        }

        Progress summarySent(LocalDate on) {
            return new Progress(stage, dueOn, chair, heldOn, verdict, verdictReason, on);
        }
    }

    /** What was heard and weighed, for all the children together. */
    public record Said(
            String parents,
            String strengths,
            String risks,
            String outline,
            String dissent,
            @Nullable LocalDate nextOn,
            Instant at) {}

    /** A child it is about. */
    public record About(
            UUID id,
            UUID conference,
            UUID child,
            int place,
            @Nullable Took took,
            @Nullable Decision decision) {}

    /** The child's own part. */
    public record Took(Part part, String words, Advocacy advocacy, String advocate) {}

    /** How a child took part. */
    public enum Part {
        ATTENDED,
        SENT_VIEWS,
        ADVOCATE,
        TOO_YOUNG,
        DECLINED;

        public String message() {
            return "conferences.part-" + code(this);
        }
    }

    /** What became of the offer of an advocate. */
    public enum Advocacy {
        ACCEPTED,
        DECLINED,
        TOO_YOUNG,
        NOT_OFFERED;

        public String message() {
            return "conferences.advocacy-" + code(this);
        }
    }

    /** What it became, when that was and when it was written down. */
    public record Step(
            UUID conference,
            Stage stage,
            LocalDate on,
            Instant at,
            UUID by,
            @Nullable String reason) {}

    /** Whether it was or is late; postponing changes nothing in that. */
    public boolean isLate(LocalDate today) {
        var held = progress.heldOn();
        return (held == null ? today : held).isAfter(call.counted().dueOn());
    }

    /** Whether what it waits for should have come. */
    public boolean isOwed(LocalDate today) {
        return progress.dueOn() != null && progress.dueOn().isBefore(today);
    }

    /** Whether the decisions and the outline plan are still to be sent. */
    public boolean owesSummary() {
        return said != null && progress.summarySentOn() == null;
    }

    static String code(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
