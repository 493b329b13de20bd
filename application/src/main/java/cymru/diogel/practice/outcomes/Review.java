package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.enquiries.Determination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A second look at the outcome of one enquiry.
 *
 * @param dueOn last day of the next step, none where it has ended
 * @param reviewBy last day of the verdict
 */
public record Review(
        UUID id,
        String reference,
        Subject of,
        Stage stage,
        @Nullable LocalDate dueOn,
        LocalDate reviewBy,
        Hands hands,
        Turns turns) {

    /** Something about it was written. */
    public record Changed(UUID review) {}

    /**
     * What is looked at.
     *
     * @param people who had a part in it, and whoever manages them
     */
    public record Subject(
            UUID enquiry,
            UUID child,
            Determination determination,
            Instant determinedAt,
            boolean joint,
            @Nullable UUID team,
            Set<UUID> people,
            Wanted wanted) {
        /** Who may review it. */
        public Parts parts() {
            return new Parts(people, wanted.otherTeam() ? team : null, wanted.otherAgency());
        }

        /** Who is apart from it altogether, to decide on it or to sit on a panel. */
        public Parts whole() {
            return new Parts(people, team, wanted.otherAgency());
        }
    }

    /**
     * What is asked of its reviewers, drawn when it became due.
     *
     * @param otherTeam whether the reviewer is of another team
     * @param otherAgency whether somebody of another agency reviews it too
     */
    public record Wanted(boolean otherTeam, boolean otherAgency) {
        /** As most are: joint enquiries by two agencies, the others by another team. */
        public static Wanted usual(boolean joint) {
            return new Wanted(true, joint);
        }
    }

    /** Who looks. */
    public record Hands(@Nullable UUID reviewer, @Nullable UUID second, @Nullable UUID decider) {
        static final Hands NOBODY = new Hands(null, null, null);

        boolean reviews(UUID account) {
            return account.equals(reviewer) || account.equals(second);
        }

        boolean has(UUID account) {
            return reviews(account) || account.equals(decider);
        }

        Stream<UUID> all() {
            return Stream.of(reviewer, second, decider).flatMap(Stream::ofNullable);
        }
    }

    /** What was said in turn. */
    public record Turns(
            @Nullable Instant judgedAt,
            @Nullable Said response,
            @Nullable Decision decision,
            @Nullable Said ending) {
        static final Turns NONE = new Turns(null, null, null, null);
    }

    /** Words of somebody. */
    public record Said(String words, UUID by, Instant at) {}

    /** What was decided on a verdict that does not agree. */
    public record Decision(Stage to, Said said) {}

    /** Something to learn from it. */
    public record Learning(UUID id, UUID review, Kind kind, String words, Instant at, UUID by) {
        /** Where it goes. */
        public enum Kind {
            TRAINING,
            AUDIT,
            PRACTICE;

            public String message() {
                return "outcomes.learning-" + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A review with all that was said. */
    public record Whole(Review review, List<Verdict> verdicts, List<Learning> learning) {
        public Whole {
            verdicts = List.copyOf(verdicts);
            learning = List.copyOf(learning);
        }

        /** Whether somebody may give back a part of it that was taken and not judged. */
        public boolean mayBeReleasedBy(Viewer viewer) {
            return ReviewAround.mayRelease(this, review.hands().reviewer(), viewer)
                    || ReviewAround.mayRelease(this, review.hands().second(), viewer);
        }
    }

    /** Whether the next step is overdue. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** Whether somebody may take it, as reviewer or for another agency. */
    public boolean mayBeTakenBy(Parts.Candidate somebody) {
        return stage.isBeforeVerdict()
                && !hands.reviews(somebody.account())
                && ((hands.reviewer() == null && of.parts().mayReview(somebody))
                        || (hands.second() == null && of.parts().mayReviewSecond(somebody)));
    }

    /** Whether somebody may decide it: they reviewed nothing of it and had no part. */
    public boolean mayBeDecidedBy(Parts.Candidate somebody) {
        return somebody.council()
                && !hands.reviews(somebody.account())
                && of.whole().isApart(somebody);
    }

    /** As what somebody reviews it; none where they do not. */
    public Verdict.@Nullable Part partOf(UUID account) {
        if (account.equals(hands.reviewer())) {
            return Verdict.Part.FIRST;
        }
        return account.equals(hands.second()) ? Verdict.Part.SECOND : null;
    }

    Review with(Hands now) {
        return new Review(id, reference, of, stage, dueOn, reviewBy, now, turns);
    }

    Review with(Turns now) {
        return new Review(id, reference, of, stage, dueOn, reviewBy, hands, now);
    }

    Review at(Stage now, @Nullable LocalDate due) {
        return new Review(id, reference, of, now, due, reviewBy, hands, turns);
    }
}
