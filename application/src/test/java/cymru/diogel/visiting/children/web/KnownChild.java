package cymru.diogel.visiting.children.web;

import static cymru.diogel.visiting.clocks.Told.aVisit;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A child with everything around it: adults, agencies, a plan, visits and what was said. */
record KnownChild(Family family, UUID mother) {
    /** Where it is written down. */
    record Books(People people, Families families, Visits visits) {}

    static KnownChild arrive(County county, Books books, Account practitioner, LocalDate today) {
        var families = books.families();
        var family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        var mother = UUID.randomUUID();
        var known = new KnownChild(family, mother);
        families.add(Set.of(mother), known.facts(today));
        new Register(books.people()).put(family, today.minusDays(60));
        for (var back : new int[] {2, 16, 30}) {
            books.visits().record(known.visit(today.minusDays(back)), UUID.randomUUID());
        }
        known.name(families, practitioner);
        return known;
    }

    UUID child() {
        return family.child().id();
    }

    private void name(Families families, Account by) {
        var line =
                Objects.requireNonNull(families.known(List.of(child())).get(child()))
                        .all(Fact.Name.class)
                        .filter(it -> ((Fact.Name) it.says()).kind() == Fact.Name.Kind.OFFICIAL)
                        .findFirst()
                        .orElseThrow()
                        .line();
        var name = Fact.Name.official("Cadi Haf", "Morris");
        families.correct(line, Period.ALWAYS, name, by.id(), "Full name");
    }

    private List<Version> facts(LocalDate today) {
        var facts = new ArrayList<Version>();
        add(facts, mother, Fact.Name.official("Kelly", "Morris"));
        add(facts, mother, new Fact.Language(Fact.Language.Use.CORRESPONDENCE, "en"));
        var child = child();
        add(facts, child, new Fact.Tie(mother, Fact.Tie.Role.MOTHER, true));
        add(facts, child, new Fact.Name(Fact.Name.Kind.KNOWN_AS, "Cads", "Morris"));
        add(facts, child, new Fact.Identifier(Fact.Identifier.Scheme.HEALTH, "9434765919"));
        add(facts, child, new Fact.LegalStatus(Fact.LegalStatus.Status.SUPERVISION_ORDER));
        var nurse =
                new Fact.Involvement(
                        Fact.Involvement.Agency.HEALTH,
                        Fact.Involvement.Part.HEALTH_VISITOR,
                        "Siân Whitlock",
                        null);
        var late = Instant.parse("2026-07-10T09:00:00Z");
        facts.add(
                Version.first(
                        child,
                        nurse,
                        Period.since(today.minusDays(40)),
                        Version.Knowledge.since(late, null)));
        return facts;
    }

    private static void add(List<Version> facts, UUID person, Fact says) {
        facts.add(Version.first(person, says, Period.ALWAYS, Version.Knowledge.TAKEN_OVER));
    }

    private Visit visit(LocalDate on) {
        var told = aVisit(family, on).seeing(0, true, true, true).visit();
        return new Visit(
                told.id(),
                told.household(),
                told.practitioner(),
                told.team(),
                told.notice(),
                told.plannedFor(),
                told.when(),
                told.place(),
                told.mode(),
                told.access(),
                new Visit.Circumstances(
                        Set.of(), new Visit.Talk(Visit.Spoken.WELSH, null, false), null),
                new Visit.Words(
                        null,
                        null,
                        "As told.",
                        "Dw i’n licio pan mae Nain yn aros.",
                        null,
                        null,
                        "Cadi is often hungry on school days."),
                told.agencies(),
                told.children(),
                told.recording());
    }
}
