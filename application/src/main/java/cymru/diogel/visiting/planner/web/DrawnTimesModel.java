package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Household;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws.Handed;
import cymru.diogel.visiting.planner.Openings.Ripeness;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drawn times as the list shows them: the practitioner’s own, or a team’s without the times. */
public record DrawnTimesModel(
        Frame frame,
        LocalDate today,
        boolean isManager,
        List<Draw> standing,
        List<Draw> over,
        List<Handed> handed,
        List<Waiting> waiting,
        Map<UUID, Ripeness> ripe,
        Map<UUID, Household> households,
        Map<UUID, String> names) {
    private static final int SHOWN = 30;

    /** A household without a drawn time, and by when it must be called on. */
    public record Waiting(UUID household, @Nullable LocalDate dueOn) {
        static final Comparator<Waiting> BY_DUE =
                Comparator.comparing(
                                Waiting::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Waiting::household);
    }

    /** The finding: how many times stand. */
    public String finding() {
        return frame.say(
                isManager ? "planner.list-team" : "planner.list-own",
                Map.of("count", standing.size()));
    }

    public String name(UUID household) {
        var found = households.get(household);
        return found == null ? "" : found.title();
    }

    /** What is known of a drawn time without opening it. */
    public String about(Draw draw) {
        var ripeness = ripe.get(draw.id());
        return isManager || ripeness == null
                ? frame.say(
                        "planner.row-team",
                        Map.of(
                                "name", names.getOrDefault(draw.practitioner(), ""),
                                "at", PlannerWords.at(words(), draw.drawnAt()),
                                "count", draw.overrides()))
                : frame.say("planner.row-" + PlannerWords.lower(ripeness));
    }

    /** What became of a time that is over. */
    public String ended(Draw draw) {
        var minutes = draw.differenceMinutes();
        if (draw.stateOn(today) == Draw.State.LAPSED) {
            return frame.say("planner.row-lapsed", Map.of("day", day(draw.lastDay())));
        }
        return minutes == null
                ? frame.say("planner.difference-unknown")
                : PlannerWords.difference(words(), minutes);
    }

    public String state(Draw draw) {
        return PlannerWords.state(words(), draw.stateOn(today));
    }

    public String band(Draw draw) {
        return PlannerWords.band(draw.stateOn(today));
    }

    public String link(Draw draw) {
        return switch (ripe.getOrDefault(draw.id(), Ripeness.SEALED)) {
            case SEALED -> frame.say("planner.look");
            case DAY -> frame.say("planner.open-day");
            case HOUR -> frame.say("planner.open-hour");
        };
    }

    public String handedAbout(Handed row) {
        return frame.say(
                "planner.row-handed",
                Map.of(
                        "name", names.getOrDefault(row.practitioner(), ""),
                        "at", PlannerWords.at(words(), row.at())));
    }

    public List<Waiting> shown() {
        return waiting.subList(0, Math.min(SHOWN, waiting.size()));
    }

    public int more() {
        return waiting.size() - shown().size();
    }

    public String due(Waiting row) {
        var dueOn = row.dueOn();
        if (dueOn == null) {
            return frame.say("planner.row-no-clock");
        }
        var key = dueOn.isBefore(today) ? "planner.row-overdue" : "planner.row-due";
        return frame.say(key, Map.of("day", day(dueOn)));
    }

    public String dueState(Waiting row) {
        return frame.say("planner.due-" + dueName(row));
    }

    public String dueBand(Waiting row) {
        return dueName(row).equals("overdue") ? "band--overdue" : "band--plain";
    }

    private String dueName(Waiting row) {
        var dueOn = row.dueOn();
        if (dueOn == null) {
            return "none";
        }
        return dueOn.isBefore(today) ? "overdue" : "soon";
    }

    private String day(LocalDate day) {
        return words().longDate(day);
    }

    private Words words() {
        return frame.words();
    }
}
