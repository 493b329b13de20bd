package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person who uses day services, or the form for a new one, in words.
 *
 * @param person or null for a new one
 * @param groups in which they ever were, the latest first
 * @param plan the places that hold, or null
 */
public record DayPersonView(
        Frame frame,
        @Nullable Person person,
        List<Centre> centres,
        List<Group> groups,
        @Nullable WeekPlan plan) {
    public String title() {
        return person == null ? frame.say("dayservices.person-add") : person.said().name();
    }

    public String action() {
        return DayPeoplePage.PATH + (person == null ? "/add" : "/" + person.id());
    }

    public List<Choice> languages() {
        return Stream.of(Language.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> risks() {
        return Stream.of(Risk.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> priorities() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(it -> new Choice("" + it, frame.say("dayservices.priority-" + it)))
                .toList();
    }

    /** Each centre by one's own way, and by each of its rounds. */
    public List<Choice> ways() {
        var made = new ArrayList<Choice>();
        made.add(new Choice("", frame.say("dayservices.choose")));
        for (var centre : centres) {
            var name = centre.names().in(frame.words());
            var own = frame.say("dayservices.way-own", Map.of("centre", name));
            made.add(new Choice(centre.id().toString(), own));
            for (var route : centre.routes()) {
                var by = route.names().in(frame.words());
                var said = frame.say("dayservices.way-by", Map.of("centre", name, "route", by));
                made.add(new Choice(centre.id() + "/" + route.id(), said));
            }
        }
        return made;
    }

    public String day(int day) {
        return frame.words().day(DayOfWeek.of(day));
    }

    public String group(Group it) {
        return frame.say(
                "dayservices.group-from",
                Map.of("risk", frame.say(it.risk().message()), "day", day(it.from())));
    }

    private String day(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "–" : frame.words().date(day);
    }

    /** The half-days they have, in words. */
    public List<String> spots() {
        if (person == null || plan == null) {
            return List.of();
        }
        return plan.of(person.id()).stream().map(it -> spot(frame, centres, it)).toList();
    }

    static String spot(Frame frame, List<Centre> centres, WeekPlan.Spot it) {
        return frame.say(
                "dayservices.spot",
                Map.of(
                        "when", half(frame, it.day(), it.half()),
                        "room", room(frame, centres, it)));
    }

    static String half(Frame frame, int day, int half) {
        var values = Map.of("day", frame.words().day(DayOfWeek.of(day)));
        return frame.say("dayservices.half-" + half, values);
    }

    private static String room(Frame frame, List<Centre> centres, WeekPlan.Spot it) {
        return centres.stream()
                .flatMap(centre -> centre.rooms().stream())
                .filter(room -> room.id().equals(it.room()))
                .findFirst()
                .map(room -> room.names().in(frame.words()))
                .orElse("–");
    }
}
