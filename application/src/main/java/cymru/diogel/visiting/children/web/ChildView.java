package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Involvement;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.work.Task;
import cymru.diogel.visiting.clocks.ClockWords;
import cymru.diogel.visiting.clocks.Owed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child as its page shows it.
 *
 * @param around what is known of the child and of everybody tied to it
 * @param dues what is owed to the child and what else the reader has to do about it
 * @param today whom it is shown to and when
 */
public record ChildView(
        Frame frame,
        Threshold.Sight sight,
        Map<UUID, Portrait> around,
        List<Plan> plans,
        Dues dues,
        ChildLatest latest,
        Today today) {
    /** The reader, the day, who works with the child (or nobody), and what the reader may do. */
    public record Today(
            LocalDate on,
            String viewer,
            @Nullable String worker,
            boolean canRecord,
            boolean readsTrail,
            boolean opensGrounds) {}

    /** Visits owed, and what else the reader has to do about the child or its siblings. */
    public record Dues(List<Owed> owed, List<Task> tasks) {}

    /** A fact of the identity bar. */
    public record Line(String name, String value) {}

    /** Somebody around the child, in a lane when from an agency. */
    public record Person(String name, String role, String more, String lane) {}

    public ChildWords says() {
        return new ChildWords(frame.words(), today.on());
    }

    public ClockWords clocks() {
        return new ClockWords(frame.words(), today.on());
    }

    public Child child() {
        return sight.child();
    }

    public @Nullable Portrait portrait() {
        return around.get(child().id());
    }

    public String title() {
        return says().title(child(), portrait());
    }

    /** The name used in headings. */
    public String shortName() {
        return child().givenName() == null ? title() : child().shortTitle();
    }

    /** The facts by which a practitioner knows that it is this child. */
    public List<Line> identity() {
        var known = portrait();
        var lines = new ArrayList<Line>();
        if (known != null) {
            known.life().ifPresent(it -> line(lines, "facts.life", says().life(it)));
            var spoken = known.languages(Fact.Language.Use.SPEAKS, today.on());
            line(lines, "children.languages", says().languages(spoken));
            var asked = known.languages(Fact.Language.Use.CORRESPONDENCE, today.on());
            line(lines, "children.letters", says().languages(asked));
        }
        line(lines, "children.reference", child().reference());
        if (known != null) {
            var scheme = Fact.Identifier.Scheme.HEALTH;
            known.all(Fact.Identifier.class)
                    .filter(it -> ((Fact.Identifier) it.says()).scheme() == scheme)
                    .findFirst()
                    .ifPresent(it ->
                            line(lines, "facts.number-health", says().says(it.says(), Map.of())));
            known.on(Fact.LegalStatus.class, today.on())
                    .forEach(it -> line(lines, "facts.legal-status", says().says(it, Map.of())));
            known.otherNames(today.on()).forEach(it -> lines.add(other(it)));
        }
        line(lines, "children.worker", today.worker() == null ? "" : today.worker());
        return lines;
    }

    private Line other(Version name) {
        var ended = name.valid().until() != null && name.valid().until().isBefore(today.on());
        var kind = ended ? frame.say("children.name-former") : says().kind(name.says());
        return new Line(kind, says().says(name.says(), Map.of()));
    }

    private void line(List<Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(frame.say(key), value));
        }
    }

    public List<Plan> openPlans() {
        return plans.stream().filter(it -> it.isOpenOn(today.on())).toList();
    }

    /** Family first, those at home before others; then brothers and sisters; then agencies. */
    public List<Person> people() {
        var people = new ArrayList<Person>();
        var known = portrait();
        if (known != null) {
            var ties = known.on(Tie.class, today.on());
            ties.stream().filter(Tie::atHome).forEach(it -> people.add(person(it)));
            ties.stream().filter(it -> !it.atHome()).forEach(it -> people.add(person(it)));
        }
        return people;
    }

    private Person person(Tie tie) {
        var other = around.get(tie.other());
        var name =
                other == null ? "" : other.officialName(today.on()).map(it -> it.text()).orElse("");
        var letters =
                other == null
                        ? List.<String>of()
                        : other.languages(Fact.Language.Use.CORRESPONDENCE, today.on());
        var more = tie.atHome() ? "children.at-home" : "children.elsewhere";
        var role = frame.say("facts.tie-" + ChildWords.code(tie.role()));
        var spoken =
                letters.isEmpty()
                        ? ""
                        : frame.say(
                                "children.letters-in",
                                Map.of("language", says().languages(letters)));
        return new Person(
                name.isEmpty() ? frame.say("children.name-unknown") : name,
                role,
                spoken.isEmpty() ? frame.say(more) : frame.say(more) + " " + spoken,
                "");
    }

    public List<Person> agencies() {
        var known = portrait();
        return known == null
                ? List.of()
                : known.on(Involvement.class, today.on()).stream()
                        .map(it ->
                                new Person(
                                        it.name() == null
                                                ? String.valueOf(it.organisation())
                                                : it.name(),
                                        frame.say("facts.part-" + ChildWords.code(it.part())),
                                        it.name() == null || it.organisation() == null
                                                ? ""
                                                : it.organisation(),
                                        ChildWords.code(it.agency())))
                        .toList();
    }
}
