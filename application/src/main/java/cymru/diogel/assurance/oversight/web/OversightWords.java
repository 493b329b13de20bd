package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.trail.TrailReader.Line;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** What the trail's codes mean in the language of the reader. */
final class OversightWords {
    private OversightWords() {}

    /** 9 February 2026, 14:05:31, as clocks showed it here. */
    static String moment(Words words, Instant at) {
        var shown = WallClock.shown(at).withNano(0);
        var second = ":%02d".formatted(shown.getSecond());
        return words.say(
                "oversight.moment",
                Map.of(
                        "date",
                        words.date(shown.toLocalDate()),
                        "time",
                        words.time(shown.toLocalTime()) + second));
    }

    /** What was done; a code that has no words yet stays a code. */
    static String act(Words words, String act) {
        var key = "oversight.act-" + act;
        return words.has(key) ? words.say(key) : act;
    }

    static String outcome(Words words, Line line) {
        return words.say("oversight.outcome-" + lower(line.entry().outcome()));
    }

    static String ground(Words words, String ground) {
        var key = "oversight.ground-" + ground.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : ground;
    }

    static String role(Words words, String role) {
        var key = "access.role-" + role.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : words.say("oversight.role-machine");
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
