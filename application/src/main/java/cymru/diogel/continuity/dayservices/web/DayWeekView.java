package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.DistanceRule;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.continuity.dayservices.WeekPlan.Spot;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.dayservices.Wishes;
import cymru.diogel.planning.dayservices.Capacity;
import cymru.diogel.planning.dayservices.Shortfall;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The places of a week in one centre, in words.
 *
 * @param centre that is shown, or null where there is none
 * @param names of those who proposed, accepted and changed
 */
public record DayWeekView(
        Frame frame, Made made, @Nullable Centre centre, Map<UUID, String> names) {
    private static final int DAYS = 5;

    /** What is shown: the plan made last, or null, and what it is shared out from. */
    public record Made(
            LocalDate monday, @Nullable WeekPlan plan, Wishes wishes, DistanceRule rule) {}

    /** A room on a half-day, and who is there. */
    public record Line(String when, String room, String group, String count, List<Person> who) {}

    /** Somebody who lacks half-days, and why. */
    public record Lacking(Person person, String has, String why, boolean hasNone) {}

    public String heading() {
        return frame.say("dayservices.week-of", Map.of("day", frame.words().date(made.monday())));
    }

    public String path() {
        return DayWeekPage.PATH.replace("{monday}", made.monday().toString());
    }

    public String other(int weeks) {
        return DayWeekPage.PATH.replace("{monday}", made.monday().plusWeeks(weeks).toString());
    }

    public boolean isProposed() {
        var plan = made.plan();
        return plan != null && plan.state() == WeekPlan.State.PROPOSED;
    }

    /** How the plan stands, with who and when. */
    public String state() {
        var plan = made.plan();
        if (plan == null) {
            return frame.say("dayservices.no-plan");
        }
        var decided = plan.decided();
        var step = decided == null ? plan.proposed() : decided;
        return frame.say(
                plan.state().message() + "-by",
                Map.of(
                        "number", plan.number(),
                        "who", name(step.by()),
                        "at", frame.words().moment(WallClock.shown(step.at())),
                        "metres", DistanceView.number(plan.distance())));
    }

    private String name(UUID who) {
        return names.getOrDefault(who, "–");
    }

    /** Those of the centre, by name. */
    public List<Person> people() {
        var shown = centre;
        return made.wishes().guests().stream()
                .flatMap(List::stream)
                .filter(it -> shown != null && it.said().centre().equals(shown.id()))
                .toList();
    }

    public String centreName() {
        return centre == null ? "–" : centre.names().in(frame.words());
    }

    /** Rooms in use, in the order of the week. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var plan = made.plan();
        if (plan == null || centre == null) {
            return lines;
        }
        for (int day = 1; day <= DAYS; day++) {
            for (int half = 1; half <= 2; half++) {
                for (var room : centre.rooms()) {
                    var there = plan.in(room.id(), day, half);
                    if (!there.isEmpty()) {
                        lines.add(line(DayPersonView.half(frame, day, half), room, there));
                    }
                }
            }
        }
        return lines;
    }

    private Line line(String when, Centre.Room room, List<Spot> there) {
        var who = people().stream().filter(it -> isIn(it, there)).toList();
        var group = who.isEmpty() ? "–" : frame.say(who.getFirst().group().risk().message());
        long places =
                made.wishes().guests().stream().filter(it -> isIn(it.getFirst(), there)).count();
        var most = Capacity.of(room.floor(), made.rule().apart()).places();
        var count = frame.say("dayservices.of-places", Map.of("n", places, "most", most));
        return new Line(when, room.names().in(frame.words()), group, count, who);
    }

    private static boolean isIn(Person it, List<Spot> there) {
        return there.stream().anyMatch(spot -> spot.person().equals(it.id()));
    }

    /** Those of the centre who lack half-days, those with none first. */
    public List<Lacking> lacking() {
        var plan = made.plan();
        if (plan == null) {
            return List.of();
        }
        return Weeks.shortfalls(made.wishes(), plan).stream()
                .flatMap(it ->
                        made.wishes().guests().get(it.guest()).stream()
                                .filter(person -> people().contains(person))
                                .map(person -> lacking(person, plan, it)))
                .toList();
    }

    private Lacking lacking(Person person, WeekPlan plan, Shortfall it) {
        int has = plan.of(person.id()).size();
        var why = it.main().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said =
                frame.say(
                        "dayservices.why-" + why,
                        Map.of("n", it.reasons().getOrDefault(it.main(), 0)));
        var of = Map.of("has", has, "wanted", person.said().wanted());
        return new Lacking(person, frame.say("dayservices.has-of", of), said, has == 0);
    }

    public long without() {
        return lacking().stream().filter(Lacking::hasNone).count();
    }

    public List<Choice> centres() {
        return made.wishes().centres().stream()
                .map(it -> new Choice(it.id().toString(), it.names().in(frame.words())))
                .toList();
    }

    public List<Choice> who() {
        return people().stream()
                .map(it -> new Choice(it.id().toString(), it.said().name()))
                .toList();
    }

    public List<Choice> days() {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(it -> new Choice("" + it, frame.words().day(DayOfWeek.of(it))))
                .toList();
    }

    /** Where somebody may be put: no place first. */
    public List<Choice> targets() {
        var made = new ArrayList<Choice>();
        made.add(new Choice("none", frame.say("dayservices.to-none")));
        for (int half = 1; half <= 2; half++) {
            for (var room : Optional.ofNullable(centre).map(Centre::rooms).orElse(List.of())) {
                var name = room.names().in(frame.words());
                var said = frame.say("dayservices.to-" + half, Map.of("room", name));
                made.add(new Choice(half + "/" + room.id(), said));
            }
        }
        return made;
    }

    /** What people changed, the latest first. */
    public List<String> changes() {
        var plan = made.plan();
        var here = people().stream().collect(Collectors.toMap(Person::id, it -> it.said().name()));
        return plan == null
                ? List.of()
                : plan.changes().stream()
                        .filter(it -> here.containsKey(it.person()))
                        .map(it -> change(it, here.getOrDefault(it.person(), "–")))
                        .toList();
    }

    private String change(WeekPlan.Change it, String name) {
        var half = it.half();
        var room = it.room();
        var to =
                half == null || room == null
                        ? frame.say("dayservices.to-none")
                        : DayPersonView.spot(
                                frame,
                                made.wishes().centres(),
                                new Spot(it.person(), it.day(), half, room));
        return frame.say(
                "dayservices.changed-by",
                Map.of(
                        "name", name,
                        "day", frame.words().day(DayOfWeek.of(it.day())),
                        "to", to,
                        "who", name(it.step().by()),
                        "at", frame.words().moment(WallClock.shown(it.step().at())),
                        "reason", it.reason()));
    }

    public String newId() {
        return UUID.randomUUID().toString();
    }
}
