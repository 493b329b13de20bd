package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** A day and a time of the clock on the wall, typed and shown. */
final class Times {
    private Times() {}

    /** What was typed in the fields {@code name-day} and {@code name-time}, or nothing. */
    static Optional<Instant> typed(Typed typed, String name) {
        var time = typed.get(name + "-time");
        if (!time.matches("\\d{1,2}:\\d{2}")) {
            return Optional.empty();
        }
        try {
            var padded = LocalTime.parse(time.length() == 4 ? "0" + time : time);
            return typed.day(name + "-day").map(it -> WallClock.instant(it.atTime(padded)));
        } catch (DateTimeException | IllegalArgumentException noSuchTime) {
            return Optional.empty();
        }
    }

    static String shown(Frame frame, Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }
}
