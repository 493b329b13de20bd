package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.outcomes.Review.Decision;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Learning;
import cymru.diogel.practice.outcomes.Review.Said;
import cymru.diogel.practice.outcomes.Review.Turns;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows where reviewers do not agree with an outcome: an answer, a decision, an end. */
@Component
public class Disputes {
    private final ReviewStore store;
    private final Reviews reviews;
    private final ReviewAround around;
    private final Clock clock;

    Disputes(ReviewStore store, Reviews reviews, ReviewAround around, Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.around = around;
        this.clock = clock;
    }

    /** Whether somebody answers for the team whose enquiry it was. */
    public static boolean mayRespond(Review it, Viewer viewer) {
        return it.stage() == Stage.NOT_AGREED
                && viewer.may(Right.RATIFY_DETERMINATIONS)
                && (it.of().people().contains(viewer.id())
                        || (viewer.team() != null
                                && Objects.equals(it.of().team(), viewer.team())));
    }

    /** The team answers; says no where the word is not theirs. */
    @Transactional
    public boolean respond(UUID review, String words, Viewer by) {
        return moved(
                review,
                it -> mayRespond(it, by),
                it -> {
                    var was = it.turns();
                    var said = new Said(words, by.id(), clock.instant());
                    around.move(
                            it.with(new Turns(was.judgedAt(), said, was.decision(), was.ending())),
                            Stage.TEAM_RESPONSE);
                    return "respond";
                });
    }

    /** Whether somebody may make the decision theirs, or take it over. */
    public static boolean mayTake(Review it, Viewer viewer) {
        return it.stage().isDispute()
                && viewer.may(Right.DECIDE_DISPUTES)
                && !viewer.id().equals(it.hands().decider())
                && it.mayBeDecidedBy(ReviewAround.candidate(viewer));
    }

    /**
     * Names whoever decides, and opens the child to them.
     *
     * @throws Absent where the child is closed to them whatever they do
     */
    @Transactional
    public boolean take(UUID review, Viewer by) {
        var before = SecondLock.deciding(() -> store.hold(review).filter(it -> mayTake(it, by)));
        if (before.isEmpty()) {
            return false;
        }
        SecondLock.deciding(() -> {
            var it = before.get();
            var was = it.hands();
            store.write(it.with(new Hands(was.reviewer(), was.second(), by.id())));
            Optional.ofNullable(was.decider())
                    .ifPresent(former -> around.close(it.of().child(), former));
            return around.wrote("decider", it);
        });
        around.open(before.get().of().child(), by);
        return true;
    }

    /** Whether somebody decides now on what reviewers and team say. */
    public static boolean mayDecide(Review it, Viewer viewer) {
        return it.stage() == Stage.TEAM_RESPONSE && viewer.id().equals(it.hands().decider());
    }

    /** Decides; says no where the decision is not theirs. */
    @Transactional
    public boolean decide(
            UUID review, Stage to, String words, Map<Learning.Kind, String> learning, Viewer by) {
        return moved(
                review,
                it -> mayDecide(it, by) && it.stage().mayBecome(to),
                it -> {
                    var was = it.turns();
                    var made = new Decision(to, new Said(words, by.id(), clock.instant()));
                    reviews.learn(review, learning, by.id());
                    around.move(
                            it.with(new Turns(was.judgedAt(), was.response(), made, was.ending())),
                            to);
                    return "decide";
                });
    }

    /** Whether somebody says now whether the enquiry is opened again. */
    public static boolean mayEnd(Review it, Viewer viewer) {
        return it.stage() == Stage.REOPEN_RECOMMENDED && viewer.id().equals(it.hands().decider());
    }

    /** Has the enquiry opened again, or refuses it; says no where that is not theirs. */
    @Transactional
    public boolean end(UUID review, Stage to, String words, Viewer by) {
        return moved(
                review,
                it -> mayEnd(it, by) && it.stage().mayBecome(to),
                it -> {
                    var was = it.turns();
                    var said = new Said(words, by.id(), clock.instant());
                    around.move(
                            it.with(
                                    new Turns(
                                            was.judgedAt(), was.response(), was.decision(), said)),
                            to);
                    return "end";
                });
    }

    private boolean moved(UUID review, Predicate<Review> may, Function<Review, String> work) {
        return SecondLock.deciding(() -> {
            var it = store.hold(review).orElseThrow(Absent::new);
            return may.test(it) && around.wrote(work.apply(it), it);
        });
    }
}
