package cymru.diogel.practice.casework;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.practice.strategy.Stage;
import cymru.diogel.practice.work.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of strategy discussions. */
@Component
class DiscussionTelling {
    private final Discussions discussions;
    private final Deadlines deadlines;
    private final Invitations invitations;
    private final Telling telling;

    DiscussionTelling(
            Discussions discussions,
            Deadlines deadlines,
            Invitations invitations,
            Telling telling) {
        this.discussions = discussions;
        this.deadlines = deadlines;
        this.invitations = invitations;
        this.telling = telling;
    }

    @EventListener
    void on(Discussion.Changed event) {
        discussions
                .find(event.discussion())
                .ifPresent(it -> {
                    tell(it, telling);
                    tellInvited(it);
                    meetAgain(it);
                });
    }

    // Whoever is invited may see its children.
    private void tellInvited(Discussion it) {
        var day = WallClock.shown(it.called().plannedAt()).toLocalDate();
        for (var party : SecondLock.deciding(() -> invitations.of(it.id()))) {
            var account = party.account();
            if (account != null && !account.equals(it.called().by())) {
                var next =
                        new Telling.Next(
                                "attend:" + it.id() + ":" + account,
                                "attend",
                                Task.Whose.of(account),
                                day,
                                "/strategy/" + it.id());
                telling.putWhile(it.stage() == Stage.DECIDED_TO_HOLD, it.children(), next);
            }
        }
    }

    // It was decided to meet again: that is owed until somebody calls a discussion after it.
    private void meetAgain(Discussion it) {
        var ended = it.ended();
        if (ended != null && ended.outcome() == Outcome.FURTHER_MEETING) {
            var on = WallClock.shown(ended.at()).toLocalDate();
            var whose = Task.Whose.of(ended.by());
            var by = by(Stage.DECIDED_TO_HOLD, on);
            telling.put(
                    it.children(),
                    new Telling.Next(again(it), "again", whose, by, "/strategy/" + it.id()));
        }
        if (it.stage() == Stage.DECIDED_TO_HOLD) {
            discussions.of(it.children()).stream()
                    .filter(other -> hasEndedBefore(other, it.called().knownAt()))
                    .forEach(other -> telling.done(again(other)));
        }
    }

    private static boolean hasEndedBefore(Discussion it, Instant at) {
        return it.ended() != null && !it.ended().at().isAfter(at);
    }

    private static String again(Discussion it) {
        return "again:" + it.id();
    }

    void tell(Discussion it, Voice voice) {
        var href = "/strategy/" + it.id();
        var whose = Task.Whose.of(it.called().by());
        var hold = new Telling.Next("hold:" + it.id(), "hold", whose, it.dueOn(), href);
        voice.putWhile(it.stage() == Stage.DECIDED_TO_HOLD, it.children(), hold);
        var held = it.held();
        var by = held == null ? null : by(Stage.HELD, WallClock.shown(held.at()).toLocalDate());
        var record = new Telling.Next("record:" + it.id(), "record", whose, by, href);
        voice.putWhile(held != null && it.isOpen(), it.children(), record);
        if (held != null) {
            var times = Happening.Times.at(held.at());
            var known = Happening.Times.day(held.knownAt());
            voice.tell(
                    it.children(),
                    new Telling.Step(
                            "discussion:" + it.id(),
                            new Happening.Times(times.on(), times.at(), known, true),
                            Happening.Sort.key(Kind.MEETING),
                            title(it),
                            href));
        }
    }

    private LocalDate by(Stage stage, LocalDate from) {
        var rule = Rules.published().on(stage.clock().orElseThrow(), from);
        return rule.limit().due(from, deadlines.calendar());
    }

    private static Phrase title(Discussion it) {
        var ended = it.ended();
        var outcome = ended == null ? null : ended.outcome();
        return outcome == null
                ? Phrase.of("casework.discussion")
                : new Phrase(
                        "casework.discussion-ended",
                        Map.of("outcome", Phrase.say(outcome.message())));
    }
}
