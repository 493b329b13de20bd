package cymru.diogel.visiting.planner.web;

import cymru.diogel.planning.Cell;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Openings.Check;
import cymru.diogel.visiting.planner.Openings.Ripeness;
import cymru.diogel.visiting.planner.Overrides.Made;
import cymru.diogel.visiting.planner.Reveal;
import cymru.diogel.visiting.planner.web.PlannerDesk.Case;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One drawn time as a page shows it. */
public record DrawModel(
        Frame frame,
        Case found,
        Draw.State state,
        Map<UUID, String> names,
        List<Made> changes,
        Ripeness ripeness,
        @Nullable Check check,
        boolean isManager,
        @Nullable Opened opened) {

    /** What was opened by this request. */
    public record Opened(Reveal reveal) {}

    public Draw draw() {
        return found.draw();
    }

    public String household() {
        return found.family().household().title();
    }

    public String address() {
        return "/planner/draws/" + draw().id();
    }

    public String title() {
        return isOpened()
                ? frame.say("planner.draw-opened")
                : frame.say("planner.draw-" + PlannerWords.lower(state));
    }

    public String badge() {
        return isOpened() ? frame.say("planner.state-opened") : PlannerWords.state(words(), state);
    }

    public String band() {
        return PlannerWords.band(state);
    }

    public String practitioner() {
        return names.getOrDefault(draw().practitioner(), "");
    }

    public String drawn() {
        return frame.say(
                "planner.drawn-by",
                Map.of(
                        "at", PlannerWords.at(words(), draw().drawnAt()),
                        "name", names.getOrDefault(draw().drawnBy(), "")));
    }

    public String lastDay() {
        return words().longDate(draw().lastDay());
    }

    public String starts() {
        return frame.say("planner.starts", Map.of("count", draw().cells()));
    }

    public String minutes() {
        return frame.say("planner.minutes", Map.of("count", draw().minutes()));
    }

    public String commitmentWords() {
        return draw().byHand()
                ? frame.say("planner.check-by-hand")
                : frame.say("planner.check-later");
    }

    /** What is opened, or how far it may be. */
    public String sealedWords() {
        if (opened == null) {
            return frame.say("planner.ripe-" + PlannerWords.lower(ripeness));
        }
        return switch (opened.reveal()) {
            case Reveal.Nothing _ -> frame.say("planner.ripe-sealed");
            case Reveal.Day it ->
                    frame.say("planner.opened-day", Map.of("day", words().longDate(it.day())));
            case Reveal.Whole it ->
                    frame.say(
                            "planner.opened-hour", Map.of("at", PlannerWords.at(words(), it.at())));
        };
    }

    public boolean isOpened() {
        return opened != null && !(opened.reveal() instanceof Reveal.Nothing);
    }

    public boolean canOpen() {
        return !isManager && !isOpened() && ripeness != Ripeness.SEALED;
    }

    public String openButton() {
        return frame.say(ripeness == Ripeness.DAY ? "planner.open-day" : "planner.open-hour");
    }

    public String difference() {
        var minutes = draw().differenceMinutes();
        return minutes == null
                ? frame.say("planner.difference-unknown")
                : PlannerWords.difference(words(), minutes);
    }

    public String change(Made made) {
        return frame.say(
                made.byHand() ? "planner.changed-by-hand" : "planner.changed-again",
                Map.of(
                        "at", PlannerWords.at(words(), made.at()),
                        "name", names.getOrDefault(made.by(), ""),
                        "reason",
                                frame.say("planner.reason-" + PlannerWords.lower(made.reason()))));
    }

    public String cell(Cell cell) {
        var time = LocalTime.of(cell.minute() / 60, cell.minute() % 60);
        return PlannerWords.at(words(), cell.day().atTime(time));
    }

    public String checked() {
        return check == null ? "" : PlannerWords.at(words(), check.drawn());
    }

    private Words words() {
        return frame.words();
    }
}
