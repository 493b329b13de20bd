package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One decision in words.
 *
 * @param followed the decision it follows, or none
 * @param following those that follow it
 * @param known the situation as it was known then
 */
public record DecisionView(
        Frame frame,
        Decision of,
        List<Decision> followed,
        List<Decision> following,
        List<Section> known,
        Map<UUID, String> names) {
    public String said() {
        return frame.say(
                "command.said",
                Map.of(
                        "tier", frame.say(of.said().tier().message()),
                        "who", names.getOrDefault(of.by(), "–"),
                        "at", frame.words().moment(WallClock.shown(of.at()))));
    }

    public String number() {
        return frame.say("command.number", Map.of("number", of.number()));
    }

    public String incident() {
        return of.incident().name(frame.words());
    }

    public String look() {
        var day = frame.words().date(of.said().review());
        return frame.say("command.look", Map.of("day", day));
    }

    public List<String> steps() {
        return Decision.Model.STEPS;
    }

    public String step(String step) {
        return of.said().model().of(step);
    }

    /** Where what it is about can be read, or "". */
    public String href() {
        var about = of.said().about();
        return about == null ? "" : "/" + about.kind() + "/" + about.id();
    }

    /** What it is about, or "". */
    public String about() {
        var about = of.said().about();
        if (about == null) {
            return "";
        }
        var version = about.version();
        return version == null
                ? frame.say("command.about-thing")
                : frame.say("command.about-version", Map.of("version", version));
    }
}
