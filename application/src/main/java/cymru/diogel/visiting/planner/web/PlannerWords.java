package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.planner.Draw;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

/** Drawn times in words, as several pages say them. */
final class PlannerWords {
    private static final int DAY = 24 * 60;

    private PlannerWords() {}

    static String at(Words words, Instant instant) {
        return at(words, WallClock.shown(instant));
    }

    static String at(Words words, LocalDateTime at) {
        return words.say(
                "planner.day-and-time",
                Map.of(
                        "day", words.longDate(at.toLocalDate()),
                        "time", words.time(at.toLocalTime())));
    }

    static String state(Words words, Draw.State state) {
        return words.say("planner.state-" + lower(state));
    }

    /** The class of a badge for a state; the colour says nothing that the word does not. */
    static String band(Draw.State state) {
        return switch (state) {
            case OPEN, OVERRIDDEN -> "band--sealed";
            case VISITED -> "band--good";
            case LAPSED -> "band--due";
        };
    }

    /** How far the visit was from the time drawn. */
    static String difference(Words words, int minutes) {
        if (minutes == 0) {
            return words.say("planner.difference-none");
        }
        var size = Math.abs(minutes);
        var unit = size < DAY ? "minutes" : "days";
        return words.say(
                "planner.difference-" + unit + (minutes < 0 ? "-before" : "-after"),
                Map.of("count", size < DAY ? size : size / DAY));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
