package cymru.diogel.visiting.amendments;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * How amendments are said: that something was done, by whom agreed, and not what it said.
 *
 * @param staff names of those who asked and decided
 */
public record AmendmentWords(Words words, Map<UUID, String> staff) {

    /** What is done, as the record of this child tells it. */
    public String what(Amendment it, UUID child) {
        var key = it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var way = it.isTo(child) ? "-here" : "";
        var done = it.isAgreed() ? "done-" : "wish-";
        return words.say("amendments." + done + key + way);
    }

    /** Who asked, and when. */
    public String asked(Amendment it) {
        return words.say("amendments.asked", by(it.asking().by(), it.asking().at()));
    }

    /** How it stands. */
    public String state(Amendment it) {
        var decision = it.decision();
        if (decision == null) {
            return words.say("amendments.waits");
        }
        var key = decision.outcome() == Amendment.Outcome.AGREED ? "agreed" : "declined";
        return words.say("amendments." + key, by(decision.by(), decision.at()));
    }

    private Map<String, String> by(UUID whom, Instant at) {
        return Map.of(
                "name", staff.getOrDefault(whom, "–"),
                "date", words.date(WallClock.shown(at).toLocalDate()));
    }
}
