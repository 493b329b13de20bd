package cymru.diogel.practice.casework;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import cymru.diogel.practice.strategy.Stage;
import cymru.diogel.practice.work.Task;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of strategy discussions. */
@Component
class DiscussionTelling {
    private final Discussions discussions;
    private final Invitations invitations;
    private final Telling telling;

    DiscussionTelling(Discussions discussions, Invitations invitations, Telling telling) {
        this.discussions = discussions;
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

    void tell(Discussion it, Voice voice) {
        var href = "/strategy/" + it.id();
        var whose = Task.Whose.of(it.called().by());
        var hold = new Telling.Next("hold:" + it.id(), "hold", whose, it.dueOn(), href);
        voice.putWhile(it.stage() == Stage.DECIDED_TO_HOLD, it.children(), hold);
        var held = it.held();
        var record = new Telling.Next("record:" + it.id(), "record", whose, null, href);
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
