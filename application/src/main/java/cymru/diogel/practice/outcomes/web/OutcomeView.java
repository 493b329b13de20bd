package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Answered;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.outcomes.Disputes;
import cymru.diogel.practice.outcomes.FollowUp;
import cymru.diogel.practice.outcomes.LaterSigns.Sign;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A review as those whom it concerns see it. */
public record OutcomeView(
        Frame frame, Review.Whole whole, String child, Known known, Acts acts, LocalDate today) {

    /**
     * What is known besides.
     *
     * @param names of whoever is named in it
     * @param signs what came within the longest time of following
     * @param over the times of following that have passed
     */
    public record Known(Map<UUID, String> names, List<Sign> signs, List<Integer> over) {}

    /** What one reviewer answered to the questions. */
    public record Answers(Verdict verdict, Answered answered) {}

    /** What the reader may do now. */
    public record Acts(
            boolean take,
            boolean release,
            boolean judge,
            boolean respond,
            boolean takeDispute,
            boolean decide,
            boolean end,
            boolean call,
            boolean hidden,
            String back) {
        static Acts of(Review.Whole whole, Viewer viewer) {
            var it = whole.review();
            var mine = it.partOf(viewer.id()) != null;
            var given = whole.verdicts().stream().anyMatch(said -> said.by().equals(viewer.id()));
            return new Acts(
                    viewer.may(Right.REVIEW_OUTCOMES) && it.mayBeTakenBy(Reviews.candidate(viewer)),
                    viewer.may(Right.REVIEW_OUTCOMES) && whole.mayBeReleasedBy(viewer),
                    mine && !given && it.stage() == Stage.IN_REVIEW,
                    Disputes.mayRespond(it, viewer),
                    Disputes.mayTake(it, viewer),
                    Disputes.mayDecide(it, viewer),
                    Disputes.mayEnd(it, viewer),
                    it.stage() == Stage.CLOSED_WITH_NEW_DISCUSSION
                            && viewer.may(Right.HOLD_STRATEGY),
                    // Each reviewer judges without having read the other.
                    it.stage().isBeforeVerdict() && !given,
                    lists(it, viewer));
        }
    }

    // To the list that the reader has.
    private static String lists(Review it, Viewer viewer) {
        if (viewer.may(Right.REVIEW_OUTCOMES)) {
            return OutcomeQueuePage.PATH;
        }
        return viewer.may(Right.DECIDE_DISPUTES)
                ? OutcomeQueuePage.DISPUTES
                : "/children/" + it.of().child();
    }

    public Review review() {
        return whole.review();
    }

    public List<Verdict> verdicts() {
        return acts.hidden() ? List.of() : whole.verdicts();
    }

    public List<Review.Learning> learning() {
        return acts.hidden() ? List.of() : whole.learning();
    }

    public String name(UUID account) {
        return known.names().getOrDefault(account, "–");
    }

    public String reasons(Verdict it) {
        return it.reasons().stream()
                .map(reason -> frame.say(reason.message()))
                .collect(Collectors.joining(", "));
    }

    public String determination() {
        return OutcomeQueueView.determination(frame, review());
    }

    public String determined() {
        return frame.words().date(FollowUp.day(review()));
    }

    public String when(Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }

    /** What came within so many months, or that the time is not over yet. */
    public List<Sign> signs(int months) {
        return FollowUp.within(known.signs(), review(), months);
    }

    public boolean isOver(int months) {
        return known.over().contains(months);
    }

    public String until(int months) {
        return frame.words().date(FollowUp.day(review()).plusMonths(months));
    }

    public List<Choice> decisions() {
        return Stage.decisions().stream().map(it -> new Choice(it.name(), decision(it))).toList();
    }

    /** What a decision means, which is not how far a review has come. */
    public String decision(Stage it) {
        return frame.say(it.message().replace("outcomes.stage-", "outcomes.decision-"));
    }

    public List<Choice> endings() {
        return List.of(Stage.CLOSED_WITH_NEW_DISCUSSION, Stage.CLOSED_WITH_REFUSAL).stream()
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }
}
