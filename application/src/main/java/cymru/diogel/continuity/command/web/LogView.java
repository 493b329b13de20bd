package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Incident;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The log in words.
 *
 * @param asked the incident asked for, or ""
 * @param shown those asked for, the latest first
 */
public record LogView(
        Frame frame,
        List<Incident> incidents,
        String asked,
        List<Decision> shown,
        Map<UUID, String> names,
        Pages pages) {
    /** Those of the page. */
    public List<Decision> rows() {
        return shown.stream().skip(pages.before()).limit(Pages.ROWS).toList();
    }

    /** How many count, those of exercises apart. */
    public String heading() {
        var counted = shown.stream().filter(it -> !it.incident().isExercise()).count();
        return frame.say("command.count", Map.of("n", counted));
    }

    /** How many of exercises there are besides, or nothing. */
    public String exercises() {
        var count = shown.stream().filter(it -> it.incident().isExercise()).count();
        return count == 0 ? "" : frame.say("command.exercises", Map.of("n", count));
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("command.all")));
        incidents.stream()
                .map(it -> new Choice(it.id().toString(), it.name(frame.words())))
                .forEach(choices::add);
        return choices;
    }

    public String tier(Decision it) {
        return frame.say(it.said().tier().message());
    }

    public String day(Decision it) {
        return frame.words().shortDate(WallClock.shown(it.at()).toLocalDate());
    }

    public String look(Decision it) {
        var day = frame.words().shortDate(it.said().review());
        return frame.say("command.look", Map.of("day", day));
    }

    public String about(Decision it) {
        return frame.say(
                "command.about",
                Map.of(
                        "number", it.number(),
                        "incident", it.incident().name(frame.words()),
                        "who", names.getOrDefault(it.by(), "–")));
    }
}
