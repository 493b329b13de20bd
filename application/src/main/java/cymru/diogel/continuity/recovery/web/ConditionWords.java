package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.continuity.recovery.WatchedFor.Standing;
import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.platform.language.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A condition in words: what is asked for, and how it stands. */
public record ConditionWords(
        Words words,
        WatchedFor condition,
        Map<WatchedFor, Watch> watched,
        Map<String, Signal> signals) {

    /** What is asked for. */
    public String asked() {
        var key =
                condition.compare() == WatchedFor.Compare.UNDER
                        ? "recovery.under"
                        : "recovery.at-least";
        return words.say(
                key,
                Map.of(
                        "signal", signal(),
                        "bound", number(condition.bound()),
                        "n", condition.days()));
    }

    /** The name of what is measured; its code where nobody measures it. */
    public String signal() {
        var known = signals.get(condition.signal());
        return known == null ? condition.signal() : known.label().in(words);
    }

    public String standing() {
        var it = watch();
        var since = it.since();
        return switch (it.standing()) {
            case MET -> words.say("recovery.met", Map.of("day", day(since)));
            case BROKEN -> words.say("recovery.broken", Map.of("day", day(since)));
            case NOT_MET -> words.say("recovery.not-met");
            case UNKNOWN -> words.say("recovery.unknown");
        };
    }

    public String band() {
        var isStop = condition.purpose() == WatchedFor.Purpose.STOP;
        return switch (watch().standing()) {
            case MET -> isStop ? "overdue" : "good";
            case BROKEN -> isStop ? "plain" : "bad";
            case NOT_MET -> "plain";
            case UNKNOWN -> "few";
        };
    }

    /** The last reading, and for how long it has held. */
    public String now() {
        var it = watch();
        var value = it.value();
        if (value == null) {
            return words.say("recovery.no-reading");
        }
        var key = it.standing() == Standing.UNKNOWN ? "recovery.read-last" : "recovery.read";
        return words.say(key, Map.of("value", number(value), "day", day(it.read()), "n", it.run()));
    }

    private Watch watch() {
        var it = watched.get(condition);
        return it == null ? new Watch(Standing.UNKNOWN, null, null, null, 0) : it;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : words.shortDate(day);
    }

    static String number(double value) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
