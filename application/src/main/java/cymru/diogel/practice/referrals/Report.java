package cymru.diogel.practice.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report of concern: who made it, what it says, how it is worked on and what its maker hears. */
public record Report(
        UUID id, String reference, Maker maker, Told told, Handling handling, Answer answer) {

    /** How it came. */
    public enum Way {
        FORM,
        PUBLIC,
        PHONE,
        POST;

        public String message() {
            return "referrals.way-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who made it. */
    public enum Kind {
        PRACTITIONER,
        FAMILY,
        PUBLIC;

        public String message() {
            return "referrals.kind-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an answer is safe. */
    public enum Reply {
        LETTER,
        PHONE,
        EMAIL,
        NONE;

        public String message() {
            return "referrals.reply-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the maker was told, or why not. */
    public enum How {
        SENT,
        TOLD,
        ANONYMOUS,
        UNSAFE,
        UNLAWFUL;

        public boolean isTold() {
            return this == SENT || this == TOLD;
        }

        public String message() {
            return "referrals.how-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever made it, as far as they said. */
    public record Maker(
            Way way,
            Kind kind,
            @Nullable UUID account,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String contact,
            String language,
            Reply reply) {
        /** Whether nobody could be told anything. */
        public boolean isAnonymous() {
            return account == null && name == null && contact == null;
        }
    }

    /** What it says. */
    public record Told(
            String concern, Places places, boolean crime, Instant at, @Nullable UUID enteredBy) {}

    /** The three roles an address may have. */
    public record Places(
            @Nullable String living, @Nullable String placed, @Nullable String found) {}

    /** That the police were told. */
    public record Police(Instant at, UUID by, String log) {}

    /** Whether others might be asked. */
    public enum Consent {
        GIVEN,
        REFUSED,
        NOT_ASKED;

        public String message() {
            return "referrals.consent-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An initial check: who was asked, what was found. */
    public record Checked(UUID id, UUID report, What what, String words, Instant at, UUID by) {
        /** Who was asked. */
        public enum What {
            POLICE,
            HEALTH,
            EDUCATION,
            REGISTER,
            HOUSING,
            OTHER;

            public String message() {
                return "referrals.check-" + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** That it was opened again once it was decided, and why. */
    public record Reopened(UUID id, UUID report, String reason, Instant at, UUID by) {}

    /**
     * How it is worked on.
     *
     * @param dueOn last day of the decision it waits for, or waited for last
     * @param decidedAt when it was first decided on
     */
    public record Handling(
            Stage stage,
            @Nullable UUID takenBy,
            LocalDate dueOn,
            @Nullable Police police,
            @Nullable Consent consent,
            @Nullable String consentWords,
            @Nullable Instant decidedAt) {
        Handling takenBy(UUID somebody) {
            var now = stage.mayBecome(Stage.CHECKING) ? Stage.CHECKING : stage;
            return new Handling(now, somebody, dueOn, police, consent, consentWords, decidedAt);
        }

        Handling told(Police now) {
            return new Handling(stage, takenBy, dueOn, now, consent, consentWords, decidedAt);
        }

        Handling asked(Consent now, @Nullable String words) {
            return new Handling(stage, takenBy, dueOn, police, now, words, decidedAt);
        }

        Handling at(Stage now, LocalDate due, @Nullable Instant decided) {
            return new Handling(now, takenBy, due, police, consent, consentWords, decided);
        }
    }

    /** What is owed to its maker, and what became of it. */
    public record Answer(
            LocalDate acknowledgeOn,
            @Nullable Instant acknowledgedAt,
            LocalDate dueOn,
            @Nullable How how,
            @Nullable String words,
            @Nullable Instant at) {}

    Report with(Handling now) {
        return new Report(id, reference, maker, told, now, answer);
    }

    public boolean isOwedAnswer() {
        return answer.how() == null;
    }

    public boolean isLate(LocalDate today) {
        return handling.stage().isUndecided() && handling.dueOn().isBefore(today);
    }

    public boolean isAnswerLate(LocalDate today) {
        return isOwedAnswer() && answer.dueOn().isBefore(today);
    }
}
