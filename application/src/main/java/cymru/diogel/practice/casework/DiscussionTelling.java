package cymru.diogel.practice.casework;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Stage;
import cymru.diogel.practice.work.Task;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of strategy discussions. */
@Component
class DiscussionTelling {
    private final Discussions discussions;
    private final Telling telling;

    DiscussionTelling(Discussions discussions, Telling telling) {
        this.discussions = discussions;
        this.telling = telling;
    }

    @EventListener
    void on(Discussion.Changed event) {
        discussions.find(event.discussion()).ifPresent(it -> tell(it, telling));
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
