package cymru.diogel.practice.register.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.AgeBand;
import cymru.diogel.practice.register.Enquiries;
import cymru.diogel.practice.register.RegisterCount.Movement;
import cymru.diogel.practice.register.Spell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register as its custodian reads it: numbers, each of which opens its rows. */
public record RegisterView(
        Frame frame, Days days, Numbers numbers, Rows rows, List<Enquiries.Answered> enquiries) {

    /** What was asked: a day, one before it, and when it was to be known. */
    public record Days(Typed typed, LocalDate on, LocalDate from, boolean then, Instant known) {}

    /** How many, by what. */
    public record Numbers(
            int all,
            int temporary,
            int alone,
            int again,
            Movement movement,
            Map<String, Integer> categories,
            Map<AgeBand, List<Spell>> ages) {
        /** What the categories add to, which may be more than children. */
        public int labels() {
            return categories.values().stream().mapToInt(it -> it).sum();
        }
    }

    /**
     * The rows of one number.
     *
     * @param hidden how many of them the reader may not see
     */
    public record Rows(String show, List<Spell> stays, Map<UUID, Child> children, int hidden) {}

    /** The address of the rows of a number. */
    public String href(String show) {
        return "/register?on="
                + days.typed().get("on")
                + "&from="
                + days.typed().get("from")
                + "&known="
                + (days.then() ? "then" : "now")
                + "&show="
                + show
                + "#rows";
    }

    public List<Choice> knowns() {
        return List.of(
                new Choice("now", frame.say("register.known-now")),
                new Choice("then", frame.say("register.known-then")));
    }

    public String category(String id) {
        return name(frame, id);
    }

    static String name(Frame frame, String id) {
        var key = "clocks.category-" + id;
        var own = "register.category-" + id;
        return frame.words().has(key)
                ? frame.say(key)
                : frame.words().has(own) ? frame.say(own) : id;
    }

    static String names(Frame frame, Collection<String> ids) {
        return ids.stream().sorted().map(it -> name(frame, it)).collect(Collectors.joining(", "));
    }

    public String categories(Spell it) {
        return names(frame, it.categories(days.on(), days.known()));
    }

    public String band(AgeBand band) {
        return frame.say("register.age-" + code(band));
    }

    static String code(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What opens the rows of an age. */
    public static String rows(AgeBand band) {
        return "age-" + code(band);
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String day(Instant at) {
        return AskView.when(frame, at);
    }
}
