package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.DistanceRule;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.dayservices.Wishes;
import cymru.diogel.planning.dayservices.Capacity;
import cymru.diogel.platform.pages.Frame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Centres, rooms and how many have a place, in words.
 *
 * @param mayRun whether the reader runs day services, and may know small numbers of people
 * @param accepted the places that hold, or null where none were ever accepted
 */
public record DayOverview(
        Frame frame,
        boolean mayRun,
        DistanceRule rule,
        Wishes wishes,
        LocalDate today,
        @Nullable WeekPlan accepted) {
    private static final int SMALL = 5;

    public Capacity capacity(Centre.Room room) {
        return Capacity.of(room.floor(), rule.apart());
    }

    /** Which limit binds, in a sentence. */
    public String binding(Capacity it) {
        return limit(frame, it);
    }

    static String limit(Frame frame, Capacity it) {
        return frame.say("dayservices.limit-" + it.binding().name().toLowerCase(Locale.ROOT));
    }

    public String places(Capacity it) {
        return frame.say("dayservices.places-staff", Map.of("n", it.places(), "staff", it.staff()));
    }

    public String size(Centre.Room room) {
        var floor = room.floor();
        return frame.say(
                "dayservices.size",
                Map.of(
                        "length", number(floor.length()),
                        "width", number(floor.width()),
                        "unusable", number(floor.unusable())));
    }

    private static String number(BigDecimal it) {
        return it.stripTrailingZeros().toPlainString();
    }

    public String distance() {
        return number(rule.apart().distance());
    }

    private List<Person> people() {
        return wishes.guests().stream().flatMap(List::stream).toList();
    }

    private List<Person> people(Centre centre) {
        return people().stream().filter(it -> it.said().centre().equals(centre.id())).toList();
    }

    private long served(List<Person> people) {
        var plan = accepted;
        if (plan == null) {
            return 0;
        }
        var with = plan.places().stream().map(WeekPlan.Spot::person).collect(Collectors.toSet());
        return people.stream().filter(it -> with.contains(it.id())).count();
    }

    public String peopleOf(Centre centre) {
        return count(people(centre).size());
    }

    public String servedOf(Centre centre) {
        return count(served(people(centre)));
    }

    public String withoutOf(Centre centre) {
        var all = people(centre);
        return count(all.size() - served(all));
    }

    public String people(boolean served) {
        var all = people();
        return count(served ? served(all) : all.size() - served(all));
    }

    /** Small numbers of people are for those who work with them. */
    String count(long number) {
        return mayRun || number == 0 || number >= SMALL
                ? Long.toString(number)
                : frame.say("dayservices.fewer");
    }

    /** Half-days given in a centre this week. */
    public long halfDays(Centre centre) {
        var plan = accepted;
        var rooms = centre.rooms().stream().map(Centre.Room::id).collect(Collectors.toSet());
        return plan == null
                ? 0
                : plan.places().stream().filter(it -> rooms.contains(it.room())).count();
    }

    /** The Monday of this week, as addresses say it. */
    public String monday() {
        return Weeks.monday(today).toString();
    }
}
