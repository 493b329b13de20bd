package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;

/**
 * Every limit that was ever set, in words.
 *
 * @param isOpen whether the reader may set one
 */
public record ThresholdsView(Frame frame, List<Threshold> all, boolean isOpen) {
    public String name(Threshold it) {
        return it.name(frame.words());
    }

    public String from(Threshold it) {
        return frame.words().shortDate(it.from());
    }

    public String rate(Threshold it) {
        return Numerals.decimal(it.rule().limit(), 0);
    }

    public String rule(Threshold it) {
        return frame.say(
                it.isWatched() ? "infections.rule" : "infections.rule-ended",
                Map.of(
                        "trip", Numerals.percent(it.rule().tripAt()),
                        "clear", Numerals.percent(it.rule().clearBelow()),
                        "n", it.rule().clearDays()));
    }

    public List<Choice> watched() {
        return List.of(
                new Choice("YES", frame.say("infections.watched-yes")),
                new Choice("NO", frame.say("infections.watched-no")));
    }
}
