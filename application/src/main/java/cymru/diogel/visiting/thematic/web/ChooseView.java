package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page asks.
 *
 * @param ticked the teams that are ticked
 * @param empty there is no visit at all yet
 */
public record ChooseView(
        Frame frame,
        Selection chosen,
        List<Team> offered,
        List<String> ticked,
        LocalDate today,
        boolean empty) {

    static ChooseView of(Frame frame, Selection chosen, List<Team> offered, Reports reports) {
        var all = chosen.teams().isEmpty();
        var ticked =
                offered.stream()
                        .filter(it -> all || chosen.teams().contains(it.id()))
                        .map(it -> it.id().toString())
                        .toList();
        return new ChooseView(frame, chosen, offered, ticked, reports.today(), reports.isEmpty());
    }

    /** Nobody's visits were chosen, so no box is ticked. */
    static ChooseView noTeam(Frame frame, Selection chosen, List<Team> offered, Reports reports) {
        return new ChooseView(frame, chosen, offered, List.of(), reports.today(), false);
    }

    public Problems problems() {
        return chosen.problems();
    }

    public String from() {
        return chosen.period().typed().from();
    }

    public String to() {
        return chosen.period().typed().to();
    }

    public List<Choice> teams() {
        return offered.stream()
                .map(it -> new Choice(it.id().toString(), it.name(frame.words())))
                .toList();
    }

    /** Whether there is nothing to choose: a manager reads the own team. */
    public boolean isOneTeam() {
        return offered.size() == 1;
    }

    /** A report of the months up to today, made at once. */
    public record Preset(String words, String href) {}

    public List<Preset> presets() {
        return List.of(12, 6, 3).stream()
                .map(months ->
                        new Preset(
                                frame.say("thematic.last-" + months),
                                Selection.REPORT + "?" + Selection.months(months, today)))
                .toList();
    }
}
