package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.work.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of the second look at an enquiry's outcome. */
@Component
class OutcomeTelling {
    private final Reviews reviews;
    private final Telling telling;

    OutcomeTelling(Reviews reviews, Telling telling) {
        this.reviews = reviews;
        this.telling = telling;
    }

    @EventListener
    void on(Review.Changed event) {
        reviews.find(event.review()).ifPresent(it -> tell(it.review(), telling));
    }

    void tell(Review it, Voice voice) {
        var child = List.of(it.of().child());
        var href = "/outcomes/" + it.id();
        var whose = whose(it);
        var next =
                new Telling.Next(
                        "outcome:" + it.id(),
                        notice(it),
                        whose == null ? Task.Whose.all(Right.DECIDE_DISPUTES) : whose,
                        it.dueOn(),
                        href);
        voice.putWhile(whose != null, child, next);
        var judged = it.turns().judgedAt();
        if (judged != null) {
            var sort = Happening.Sort.key(Kind.ENQUIRY).reserved();
            var title =
                    new Phrase(
                            "casework.reviewed", Map.of("stage", Phrase.say(it.stage().message())));
            voice.tell(
                    child,
                    new Telling.Step(
                            "review:" + it.id(), Happening.Times.at(judged), sort, title, href));
        }
    }

    private static String notice(Review it) {
        return switch (it.stage()) {
            case NOT_AGREED -> "respond";
            case TEAM_RESPONSE, REOPEN_RECOMMENDED -> "dispute";
            default -> "review";
        };
    }

    // None once it has ended.
    private static Task.@Nullable Whose whose(Review it) {
        return switch (it.stage()) {
            case DUE -> Task.Whose.all(Right.DECIDE_DISPUTES);
            case IN_REVIEW -> of(it.hands().reviewer());
            case NOT_AGREED -> Task.Whose.team(Right.RATIFY_DETERMINATIONS, it.of().team());
            case TEAM_RESPONSE, REOPEN_RECOMMENDED -> of(it.hands().decider());
            default -> null;
        };
    }

    private static Task.Whose of(@Nullable UUID account) {
        return account == null ? Task.Whose.all(Right.DECIDE_DISPUTES) : Task.Whose.of(account);
    }
}
