package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.facts.FactKind;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Redactions;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a child.
 *
 * @param around the child and everybody tied to it
 * @param staff the names of those who wrote something down
 */
public record FactsView(
        Frame frame,
        Child child,
        Map<UUID, Portrait> around,
        Map<UUID, String> staff,
        List<Plan> plans,
        List<Conference> conferences,
        LocalDate today,
        Reader reader) {
    private static final Set<String> ANNOUNCED = Set.of("written", "ended", "child");

    /** Who reads it, whether they may write, and what they did just now. */
    public record Reader(String name, boolean mayWrite, String done) {}

    /** The facts of a kind, in order of when they were true. */
    public record Section(FactKind kind, List<Row> rows) {}

    /**
     * A fact.
     *
     * @param isPast whether it is true no more
     * @param mayEnd whether the reader may say that it is true no more
     * @param holdsWords whether it says what can be taken out
     */
    public record Row(
            UUID line,
            String what,
            String says,
            String days,
            String known,
            boolean isPast,
            boolean mayEnd,
            boolean holdsWords) {}

    public String name() {
        return words().title(child, around.get(child.id()));
    }

    public String title() {
        return frame.say("facts.title", Map.of("name", name()));
    }

    /** What was done just now, "" for nothing. */
    public String done() {
        return ANNOUNCED.contains(reader.done()) ? frame.say("facts.done-" + reader.done()) : "";
    }

    public FactWords words() {
        return new FactWords(frame.words(), today);
    }

    public List<Section> sections() {
        var known = around.getOrDefault(child.id(), new Portrait(child.id(), List.of()));
        var names = words().names(around);
        return Arrays.stream(FactKind.values())
                .map(kind ->
                        new Section(
                                kind, known.all(kind.says()).map(it -> row(it, names)).toList()))
                .toList();
    }

    public String href(FactKind kind) {
        var here = "/children/" + child.id();
        return kind == FactKind.TIE ? here + "/around/add" : here + "/facts/add/" + kind.code();
    }

    private Row row(Version fact, Map<UUID, String> names) {
        var until = fact.valid().until();
        var isPast = until != null && until.isBefore(today);
        return new Row(
                fact.line(),
                words().kind(fact.says()),
                says(fact, names),
                words().valid(fact),
                words().known(fact, staff),
                isPast,
                reader.mayWrite() && until == null && mayEnd(fact.says()),
                Redactions.holdsWords(fact.says()));
    }

    // A life says more than one thing.
    private String says(Version fact, Map<UUID, String> names) {
        var told = words().says(fact.says(), names);
        if (fact.says() instanceof Fact.Life life) {
            var died = life.diedOn();
            var expected = life.expectedOn();
            if (life.bornOn() != null && expected != null) {
                var date = Map.of("date", frame.words().date(expected));
                told = told + ". " + frame.say("facts.was-expected", date);
            }
            if (died != null) {
                var date = Map.of("date", frame.words().date(died));
                told = told + ". " + frame.say("facts.died", date);
            }
        }
        return told;
    }

    /** What two people correct does not simply end. */
    static boolean mayEnd(Fact says) {
        return switch (says) {
            case Fact.Life _ -> false;
            case Fact.Name it -> it.kind() != Fact.Name.Kind.OFFICIAL;
            default -> true;
        };
    }
}
