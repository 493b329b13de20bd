package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Circle;
import cymru.diogel.demonstration.county.Circle.Adult;
import cymru.diogel.demonstration.county.Circle.OtherName;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Involvement;
import cymru.diogel.practice.families.Fact.LegalStatus;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.families.Version.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody around the made-up children, as families keeps them. */
final class Around {
    private final Identities ids;
    private final Set<UUID> adults = new LinkedHashSet<>();
    private final List<Version> facts = new ArrayList<>();

    Around(Identities ids) {
        this.ids = ids;
    }

    Set<UUID> adults() {
        return adults;
    }

    List<Version> facts() {
        return facts;
    }

    void gather(Household home, Circle circle) {
        for (var adult : circle.adults()) {
            adult(home, adult);
        }
        for (var name : circle.names()) {
            var child = ids.child(name.childId());
            fact(child, name(name), new Period(null, name.until()), null);
        }
        for (var agent : circle.agents()) {
            involve(agent);
        }
        for (var child : home.children()) {
            about(child, home);
        }
    }

    private void adult(Household home, Adult adult) {
        var id = ids.adult(home.id(), adult.role().name());
        adults.add(id);
        var former = adult.formerFamilyName();
        var married = former == null ? null : adult.born().plusYears(21);
        if (former != null && married != null) {
            var before = new Period(null, married.minusDays(1));
            fact(id, Name.official(adult.givenName(), former), before, null);
        }
        var named = Name.official(adult.givenName(), adult.familyName());
        fact(id, named, new Period(married, null), null);
        fact(id, new Fact.Life(adult.born(), null, null), Period.ALWAYS, null);
        var use = Fact.Language.Use.CORRESPONDENCE;
        fact(id, new Fact.Language(use, tag(adult.language())), Period.ALWAYS, null);
        for (var child : home.children()) {
            var role = Fact.Tie.Role.valueOf(adult.role().name());
            var tie = new Fact.Tie(id, role, adult.atHome() && adult.until() == null);
            fact(ids.child(child.id()), tie, new Period(adult.from(), adult.until()), null);
        }
    }

    private void involve(Circle.Agent agent) {
        var known =
                Knowledge.since(
                        WallClock.instant(agent.from().plusDays(agent.knownLate()).atTime(16, 20)),
                        null);
        var organisation = agent.organisation().isEmpty() ? null : agent.organisation();
        var says =
                new Involvement(
                        agency(agent.work()),
                        Involvement.Part.valueOf(agent.work().name()),
                        agent.name(),
                        organisation);
        fact(ids.child(agent.childId()), says, Period.since(agent.from()), known);
    }

    private void about(Child child, Household home) {
        var id = ids.child(child.id());
        if (child.expected() != null) {
            fact(id, new Fact.Life(null, child.expected(), null), Period.ALWAYS, null);
        }
        var number = Integer.parseInt(child.id().substring(1));
        var council = "%08d".formatted(10_000_000 + number);
        var scheme = Fact.Identifier.Scheme.COUNCIL;
        fact(id, new Fact.Identifier(scheme, council), Period.ALWAYS, null);
        if (child.born() != null) {
            var health = Fact.Identifier.Scheme.HEALTH;
            fact(id, new Fact.Identifier(health, MadeUpNumber.of(number)), Period.ALWAYS, null);
        }
        for (var plan : child.plans()) {
            if (plan instanceof Plan.Placement placed) {
                placed(id, placed, home);
            }
        }
    }

    private void placed(UUID child, Plan.Placement placed, Household home) {
        var days = new Period(placed.from(), placed.until());
        var known =
                Knowledge.since(WallClock.instant(placed.from().plusDays(2).atTime(10, 5)), null);
        fact(child, new LegalStatus(status(placed.basis(), child)), days, known);
        if (placed.householdId().equals(home.id())) {
            var role = Fact.Address.Where.PLACED;
            var household = ids.household(home.id());
            fact(child, new Fact.Address(role, home.address(), household), days, known);
        }
    }

    private static LegalStatus.Status status(Plan.Basis basis, UUID child) {
        return switch (basis) {
            case WITH_PARENT_INTERIM_ORDER -> LegalStatus.Status.INTERIM_CARE_ORDER;
            case WITH_PARENT_CARE_ORDER -> LegalStatus.Status.CARE_ORDER;
            case SHORT_BREAKS -> LegalStatus.Status.ACCOMMODATED_BY_AGREEMENT;
            default ->
                    child.hashCode() % 3 == 0
                            ? LegalStatus.Status.ACCOMMODATED_BY_AGREEMENT
                            : LegalStatus.Status.CARE_ORDER;
        };
    }

    private void fact(UUID person, Fact says, Period valid, @Nullable Knowledge known) {
        var knowing = known == null ? Knowledge.TAKEN_OVER : known;
        facts.add(Version.first(person, says, valid, knowing));
    }

    private static Name name(OtherName name) {
        var kind = name.kind() == OtherName.Kind.SPELLING ? Name.Kind.SPELLING : Name.Kind.KNOWN_AS;
        return new Name(kind, name.givenName(), name.familyName());
    }

    private static Involvement.Agency agency(Circle.Work work) {
        return switch (work) {
            case MIDWIFE, HEALTH_VISITOR, SCHOOL_NURSE -> Involvement.Agency.HEALTH;
            case DESIGNATED_SAFEGUARDING_PERSON -> Involvement.Agency.SCHOOL;
            case POLICE_OFFICER -> Involvement.Agency.POLICE;
            case FAMILY_SUPPORT -> Involvement.Agency.THIRD;
        };
    }

    private static String tag(Language language) {
        return language == Language.WELSH ? "cy" : "en";
    }
}
