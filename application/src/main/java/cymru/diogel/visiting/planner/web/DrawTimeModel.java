package cymru.diogel.visiting.planner.web;

import cymru.diogel.planning.Feasible;
import cymru.diogel.planning.Feasible.Obstacle;
import cymru.diogel.planning.Span;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.planner.Draws.Handed;
import cymru.diogel.visiting.planner.Limits;
import cymru.diogel.visiting.planner.Limits.Terms;
import cymru.diogel.visiting.planner.web.PlannerDesk.Family;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What bounds a draw, in words and counts. */
public record DrawTimeModel(
        Frame frame,
        People people,
        Limits limits,
        Feasible feasible,
        Set<Obstacle> binding,
        @Nullable Handed handed) {

    /** The family, whoever may call on it, and who asks. */
    public record People(Family family, Map<UUID, String> practitioners, UUID viewer) {}

    /** A row of the table of starts. */
    public record Count(String what, int starts) {}

    public String household() {
        return people.family().household().title();
    }

    public String address() {
        return "/planner/households/" + people.family().household().id();
    }

    public int starts() {
        return feasible.cells().size();
    }

    public boolean isFeasible() {
        return starts() > 0;
    }

    /** The finding: how many starts there are. */
    public String finding() {
        return frame.say(
                isFeasible() ? "planner.finding" : "planner.finding-none",
                Map.of("count", starts()));
    }

    public String chance() {
        return frame.say("planner.chance", Map.of("count", starts()));
    }

    public String hours() {
        return frame.say(
                "planner.hours",
                Map.of("from", time(limits.hours().from()), "to", time(limits.hours().to())));
    }

    /** By when, and which clock says so. */
    public String clock() {
        var due = limits.due();
        var last = words().longDate(due.lastDay());
        if (due.clock() == null || due.dueOn() == null) {
            return frame.say("planner.clock-none", Map.of("day", last));
        }
        return frame.say(
                due.isOverdue() ? "planner.clock-overdue" : "planner.clock",
                Map.of(
                        "clock", frame.say(key(due.clock())),
                        "child", child(due.child()),
                        "due", words().longDate(due.dueOn()),
                        "day", last));
    }

    public String rota() {
        var days = limits.shifts().stream().map(Span::day).distinct().count();
        var name = people.practitioners().getOrDefault(limits.question().practitioner(), "");
        var whose = limits.question().practitioner().equals(people.viewer()) ? "own" : "other";
        var key = limits.isRotaKnown() ? "planner.rota-" + whose : "planner.rota-unknown";
        return frame.say(key, Map.of("count", days, "name", name));
    }

    public List<Span> shifts() {
        return limits.isRotaKnown() ? limits.shifts() : List.of();
    }

    public String shift(Span span) {
        return frame.say(
                "planner.shift",
                Map.of(
                        "day", words().longDate(span.day()),
                        "from", time(span.from()),
                        "to", time(span.to())));
    }

    public String alone() {
        return limits.aloneUntil().isPresent()
                ? frame.say(
                        "planner.alone-until", Map.of("time", time(limits.aloneUntil().getAsInt())))
                : frame.say("planner.alone-not");
    }

    public String diary() {
        return frame.say("planner.diary", Map.of("count", limits.taken().size()));
    }

    /** Starts by what became of them; the parts add up to the last row. */
    public List<Count> counts() {
        var removed = new EnumMap<Obstacle, Integer>(Obstacle.class);
        removed.putAll(feasible.removed());
        var rows = new ArrayList<Count>();
        removed.forEach((obstacle, starts) ->
                rows.add(new Count(frame.say("planner.obstacle-" + lower(obstacle)), starts)));
        rows.add(new Count(frame.say("planner.feasible"), starts()));
        return rows;
    }

    public int total() {
        return counts().stream().mapToInt(Count::starts).sum();
    }

    /** What could be done, where nothing can be drawn. */
    public List<String> advice() {
        return binding.isEmpty()
                ? List.of(frame.say("planner.advice-several"))
                : binding.stream().map(it -> frame.say("planner.advice-" + lower(it))).toList();
    }

    public String handedWords() {
        return handed == null
                ? ""
                : frame.say("planner.handed", Map.of("at", PlannerWords.at(words(), handed.at())));
    }

    public List<Choice> lengths() {
        return Terms.LENGTHS.stream()
                .map(it ->
                        new Choice(
                                it.toString(), frame.say("planner.minutes", Map.of("count", it))))
                .toList();
    }

    public List<Choice> aloneOrNot() {
        return List.of(
                new Choice("yes", frame.say("planner.goes-alone")),
                new Choice("no", frame.say("planner.goes-together")));
    }

    public List<Choice> practitioners() {
        return people.practitioners().entrySet().stream()
                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                .toList();
    }

    public String minutes() {
        return String.valueOf(limits.question().terms().minutes());
    }

    public String aloneValue() {
        return limits.question().terms().alone() ? "yes" : "no";
    }

    public String practitioner() {
        return limits.question().practitioner().toString();
    }

    private String child(@Nullable UUID id) {
        return people.family().children().stream()
                .filter(it -> it.id().equals(id))
                .map(Child::shortTitle)
                .findFirst()
                .orElse("");
    }

    private Words words() {
        return frame.words();
    }

    private String time(int minute) {
        return minute >= 24 * 60 ? "24:00" : words().time(LocalTime.of(minute / 60, minute % 60));
    }

    private static String key(String clock) {
        return "deadlines.clock-" + clock.toLowerCase(Locale.ROOT);
    }

    private static String lower(Obstacle obstacle) {
        return obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
