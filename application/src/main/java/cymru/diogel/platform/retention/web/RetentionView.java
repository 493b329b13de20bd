package cymru.diogel.platform.retention.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.retention.Batch;
import cymru.diogel.platform.retention.Due;
import cymru.diogel.platform.retention.Hold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may end, what waits, what is held and what is gone, as the page says it. */
public record RetentionView(
        Frame frame,
        List<Due> due,
        List<Batch> batches,
        List<Hold> holds,
        Map<UUID, String> names) {
    /** So many at once that two people can still look at each. */
    static final int AT_ONCE = 100;

    public List<Choice> choices() {
        return due.stream()
                .limit(AT_ONCE)
                .map(it -> new Choice(it.child().toString(), it.reference(), since(it)))
                .toList();
    }

    public String since(Due due) {
        return frame.say(
                "retention.since",
                Map.of("day", frame.words().date(due.day()), "rule", rule(due.rule())));
    }

    /** A rule in words; one that a council added itself by its code. */
    public String rule(String code) {
        var key = "retention.rule-" + code;
        return frame.words().has(key) ? frame.say(key) : code;
    }

    public String day(Instant at) {
        return frame.words().date(WallClock.shown(at).toLocalDate());
    }

    public String asked(Batch batch) {
        return frame.say(
                "retention.asked",
                Map.of(
                        "n",
                        batch.records(),
                        "who",
                        names.getOrDefault(batch.askedBy(), "–"),
                        "day",
                        day(batch.askedAt())));
    }

    public String state(Batch batch) {
        var decision = batch.decision();
        if (decision == null) {
            return frame.say("retention.waits");
        }
        return frame.say(
                decision.agreed() ? "retention.agreed" : "retention.declined",
                Map.of("who", names.getOrDefault(decision.by(), "–"), "day", day(decision.at())));
    }

    /** A part of the system, in words. */
    public String part(String keeper) {
        return frame.say("retention.part-" + keeper);
    }
}
