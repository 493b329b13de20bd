package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.visiting.planner.Overrides.Reason;
import cymru.diogel.visiting.planner.web.OverrideForm.Sent;
import cymru.diogel.visiting.planner.web.PlannerDesk.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that changes a drawn time, as the page shows it. */
public record OverrideModel(Frame frame, Case found, Sent sent, LocalDate today) {
    public String household() {
        return found.family().household().title();
    }

    public String address() {
        return "/planner/draws/" + found.draw().id();
    }

    public List<Choice> reasons() {
        return Arrays.stream(Reason.values())
                .map(it ->
                        new Choice(
                                it.name(), frame.say("planner.reason-" + PlannerWords.lower(it))))
                .toList();
    }

    public List<Choice> ways() {
        return List.of(way("again"), way("hand"));
    }

    private Choice way(String name) {
        var key = "planner.way-" + name;
        return new Choice(name, frame.say(key), frame.say(key + "-hint"));
    }

    /** Every day that could be drawn, after a first line that chooses none. */
    public List<Choice> days(String none) {
        var days = new ArrayList<Choice>();
        days.add(new Choice("", frame.say(none)));
        today.datesUntil(found.draw().lastDay().plusDays(1))
                .map(day -> new Choice(day.toString(), frame.words().longDate(day)))
                .forEach(days::add);
        return days;
    }

    public String intention() {
        return String.valueOf(sent.intention());
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
