package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Stage;
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
    // Safeguarding and quality see to it that somebody takes it.
    private static final Task.Whose FREE = Task.Whose.all(Right.GIVE_SAMPLES);

    private final Reviews reviews;
    private final Telling telling;

    OutcomeTelling(Reviews reviews, Telling telling) {
        this.reviews = reviews;
        this.telling = telling;
    }

    @EventListener
    void on(Review.Changed event) {
        reviews.find(event.review()).ifPresent(it -> tell(it, telling));
    }

    void tell(Review.Whole whole, Voice voice) {
        var it = whole.review();
        var child = List.of(it.of().child());
        var href = href(it);
        tellFirst(whole, voice);
        tellSecond(whole, voice);
        // The team waits for whoever decides.
        var team = Task.Whose.team(Right.RATIFY_DETERMINATIONS, it.of().team()).waiting();
        voice.putWhile(
                isDecided(it),
                child,
                new Telling.Next("dispute-waits:" + it.id(), "dispute", team, it.dueOn(), href));
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

    private void tellFirst(Review.Whole whole, Voice voice) {
        var it = whole.review();
        var whose = whose(it);
        var reviewer = it.hands().reviewer();
        var waits = it.stage() == Stage.IN_REVIEW && reviewer != null && hasSaid(whole, reviewer);
        // Before somebody decides, without the child: it is not open to all who may.
        var isFree = isDecided(it) && it.hands().decider() == null;
        var next =
                new Telling.Next(
                        "outcome:" + it.id(),
                        isFree ? "decide" : notice(it),
                        whose == null
                                ? Task.Whose.all(Right.DECIDE_DISPUTES)
                                : waits ? whose.waiting() : whose,
                        it.dueOn(),
                        isFree ? "/outcomes/disputes" : href(it));
        voice.putWhile(whose != null, isFree ? List.of() : List.of(it.of().child()), next);
    }

    // To other agencies without the child, who is open to whoever takes it and to nobody before.
    private void tellSecond(Review.Whole whole, Voice voice) {
        var it = whole.review();
        var isWanted = it.of().wanted().otherAgency() && it.stage().isBeforeVerdict();
        var second = it.hands().second();
        if (isWanted || (telling.equals(voice) && it.of().wanted().otherAgency())) {
            for (var team : telling.teamsOfAgencies(it.of().joint())) {
                var whose = Task.Whose.team(Right.REVIEW_OUTCOMES, team);
                var key = "second:" + it.id() + ":" + team;
                voice.putWhile(
                        isWanted && second == null,
                        List.of(),
                        new Telling.Next(key, "second", whose, it.dueOn(), "/outcomes"));
            }
        }
        var whose = second == null ? Task.Whose.all(Right.REVIEW_OUTCOMES) : Task.Whose.of(second);
        voice.putWhile(
                isWanted && second != null,
                List.of(it.of().child()),
                new Telling.Next(
                        "review-second:" + it.id(),
                        "review",
                        second != null && hasSaid(whole, second) ? whose.waiting() : whose,
                        it.dueOn(),
                        href(it)));
    }

    private static boolean isDecided(Review it) {
        return it.stage() == Stage.TEAM_RESPONSE || it.stage() == Stage.REOPEN_RECOMMENDED;
    }

    private static boolean hasSaid(Review.Whole whole, UUID account) {
        return whole.verdicts().stream().anyMatch(said -> said.by().equals(account));
    }

    private static String href(Review it) {
        return "/outcomes/" + it.id();
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
            case DUE -> FREE;
            case IN_REVIEW -> {
                var reviewer = it.hands().reviewer();
                yield reviewer == null ? FREE : Task.Whose.of(reviewer);
            }
            case NOT_AGREED -> Task.Whose.team(Right.RATIFY_DETERMINATIONS, it.of().team());
            case TEAM_RESPONSE, REOPEN_RECOMMENDED -> of(it.hands().decider());
            default -> null;
        };
    }

    private static Task.Whose of(@Nullable UUID account) {
        return account == null ? Task.Whose.all(Right.DECIDE_DISPUTES) : Task.Whose.of(account);
    }
}
