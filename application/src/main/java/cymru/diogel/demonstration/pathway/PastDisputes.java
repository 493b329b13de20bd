package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Review.Decision;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Said;
import cymru.diogel.practice.outcomes.Review.Turns;
import cymru.diogel.practice.outcomes.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What followed where reviewers did not agree: the last few are open, and one was reopened. */
record PastDisputes(Staffed staffed) {
    static final int RESPONSE_DAYS = 5;

    private static final List<Stage> LAST =
            List.of(
                    Stage.NOT_AGREED,
                    Stage.TEAM_RESPONSE,
                    Stage.REOPEN_RECOMMENDED,
                    Stage.CLOSED_WITH_NEW_DISCUSSION,
                    Stage.NOT_AGREED);

    List<Review.Whole> follow(List<Review.Whole> all) {
        var places = new HashMap<UUID, Integer>();
        all.stream()
                .filter(it -> it.review().stage() == Stage.NOT_AGREED)
                .sorted(
                        Comparator.comparing((Review.Whole it) -> judged(it))
                                .reversed()
                                .thenComparing(it -> it.review().id()))
                .forEach(it -> places.put(it.review().id(), places.size()));
        var followed = new ArrayList<Review.Whole>();
        for (var it : all) {
            var place = places.get(it.review().id());
            followed.add(place == null ? it : follow(it, stage(it, place)));
        }
        return followed;
    }

    private static Instant judged(Review.Whole it) {
        return Objects.requireNonNull(it.review().turns().judgedAt());
    }

    private static Draw draw(Review.Whole it) {
        return Draw.of(47, Draw.Subject.WORDS, it.review().id().getLeastSignificantBits());
    }

    private static Stage stage(Review.Whole it, int place) {
        return place < LAST.size()
                ? LAST.get(place)
                : draw(it).weighted(
                                List.of(
                                        Stage.AGREED_WITH_LEARNING,
                                        Stage.AGREED,
                                        Stage.UNRESOLVED,
                                        Stage.CLOSED_WITH_REFUSAL),
                                0.5,
                                0.2,
                                0.2,
                                0.1);
    }

    private Review.Whole follow(Review.Whole whole, Stage to) {
        if (to == Stage.NOT_AGREED) {
            return whole;
        }
        var it = whole.review();
        var words = PastReviews.words(draw(whole));
        var on = WallClock.shown(judged(whole)).toLocalDate();
        var head = staffed.one(Staff.Role.HEAD_OF_SERVICE);
        var manager = it.of().people().stream().filter(staffed::isManager).findFirst().orElse(head);
        var response = said(words.one("response"), manager, past(on, 1));
        var decided = to == Stage.TEAM_RESPONSE ? null : decided(to);
        var decision =
                decided == null
                        ? null
                        : new Decision(decided, said(words.one("decision"), head, past(on, 2)));
        var isEnded = decided == Stage.REOPEN_RECOMMENDED && to != decided;
        var ending = isEnded ? said(words.one("ending"), head, past(on, 3)) : null;
        var due = to.isEnd() ? null : Case.CALENDAR.plus(past(on, 2), RESPONSE_DAYS);
        var turns = new Turns(it.turns().judgedAt(), response, decision, ending);
        return new Review.Whole(at(it, to, due, turns, head), whole.verdicts(), whole.learning());
    }

    private static Review at(
            Review it, Stage to, @Nullable LocalDate due, Turns turns, UUID decider) {
        var hands = new Hands(it.hands().reviewer(), it.hands().second(), decider);
        return new Review(it.id(), it.reference(), it.of(), to, due, it.reviewBy(), hands, turns);
    }

    private static Stage decided(Stage end) {
        return end == Stage.CLOSED_WITH_NEW_DISCUSSION || end == Stage.CLOSED_WITH_REFUSAL
                ? Stage.REOPEN_RECOMMENDED
                : end;
    }

    // Never later than the last day there is.
    private LocalDate past(LocalDate from, int turn) {
        var day = Case.CALENDAR.plus(from, turn);
        var last = staffed.county().lastDay();
        return day.isAfter(last) ? last : day;
    }

    private static Said said(String words, UUID by, LocalDate on) {
        return new Said(words, by, WallClock.instant(on.atTime(20, 30)));
    }
}
