package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Circle;
import cymru.diogel.demonstration.county.Circle.Adult;
import cymru.diogel.demonstration.county.Circle.Agent;
import cymru.diogel.demonstration.county.Circle.OtherName;
import cymru.diogel.demonstration.county.Circle.Role;
import cymru.diogel.demonstration.county.Circle.Work;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Names;
import cymru.diogel.demonstration.county.Plan;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up who is around the children of a county; it depends on the household alone. */
public final class Circles {
    private static final LocalDate ALWAYS = LocalDate.of(2010, 1, 1);

    private final County county;
    private final Names names = new Names();

    public Circles(County county) {
        this.county = county;
    }

    /** Who is around the children of this household; nobody where no child lives. */
    public Circle around(Household home) {
        if (home.children().isEmpty()) {
            return new Circle(List.of(), List.of(), List.of());
        }
        var draw = Draw.of(county.seed(), Subject.CIRCLE, home.id().hashCode());
        var others = new ArrayList<OtherName>();
        var agents = new ArrayList<Agent>();
        for (var child : home.children()) {
            otherNames(child, draw, others);
            agents(child, draw, agents);
        }
        return new Circle(adults(home, draw), others, agents);
    }

    private List<Adult> adults(Household home, Draw draw) {
        var placed = home.children().stream().allMatch(this::isPlaced);
        var family = home.children().getFirst().familyName();
        var adults = new ArrayList<Adult>();
        adults.add(adult(Role.MOTHER, family, 0.6, !placed, draw));
        var together = draw.chance(0.4);
        if (draw.chance(0.75)) {
            adults.add(adult(Role.FATHER, family, 0.8, together && !placed, draw));
        }
        if (!together && !placed && draw.chance(0.3)) {
            adults.add(adult(Role.STEP_FATHER, family, 0, true, draw));
        }
        if (draw.chance(0.35)) {
            adults.add(adult(Role.GRANDMOTHER, family, 0.5, false, draw));
        }
        if (placed) {
            adults.add(adult(Role.FOSTER_CARER, family, 0, true, draw));
        } else if (draw.chance(0.06)) {
            adults.add(adult(Role.ADULT_LIVING_THERE, family, 0, true, draw));
        }
        return adults;
    }

    private Adult adult(Role role, String family, double shares, boolean atHome, Draw draw) {
        var woman = role != Role.FATHER && role != Role.STEP_FATHER;
        var own = names.family(names.origin(draw), draw);
        var given = names.given(own, woman, draw);
        var shared = draw.chance(shares);
        var name = shared && !isPatronymic(family) ? family : own.of(woman);
        var before = role == Role.MOTHER && draw.chance(0.4);
        var former = before ? names.family(own.origin(), draw).of(true) : null;
        var age = role == Role.GRANDMOTHER ? draw.between(48, 74) : draw.between(22, 46);
        var since =
                role == Role.STEP_FATHER || role == Role.ADULT_LIVING_THERE
                        ? county.lastDay().minusDays(draw.between(60, 900))
                        : ALWAYS;
        var left = role == Role.STEP_FATHER && draw.chance(0.25);
        return new Adult(
                role,
                given,
                name,
                former,
                county.lastDay().minusYears(age).minusDays(draw.below(365)),
                atHome,
                names.language(own.origin(), draw),
                since,
                left ? county.lastDay().minusDays(draw.between(1, 50)) : null);
    }

    private void otherNames(Child child, Draw draw, List<OtherName> others) {
        var given = child.givenName();
        var plain = plain(given);
        if (given.isEmpty()) {
            return;
        }
        if (!plain.equals(given) && draw.chance(0.5)) {
            others.add(other(child, OtherName.Kind.SPELLING, plain, plain(child.familyName())));
        }
        if (draw.chance(0.06)) {
            var short_ = given.substring(0, Math.min(3, given.length()));
            others.add(other(child, OtherName.Kind.KNOWN_AS, short_, child.familyName()));
        }
        if (draw.chance(0.05)) {
            var before = names.family(Names.Origin.ENGLISH, draw).name();
            var changed = county.lastDay().minusDays(draw.between(40, 320));
            others.add(new OtherName(child.id(), OtherName.Kind.FORMER, given, before, changed));
        }
    }

    private static OtherName other(Child child, OtherName.Kind kind, String given, String family) {
        return new OtherName(child.id(), kind, given, family, null);
    }

    private void agents(Child child, Draw draw, List<Agent> agents) {
        var born = child.born();
        if (born == null) {
            agents.add(agent(child, Work.MIDWIFE, "", 30, draw));
            return;
        }
        if (born.isAfter(county.lastDay().minusYears(5))) {
            agents.add(agent(child, Work.HEALTH_VISITOR, "", 200, draw));
        } else if (draw.chance(0.3)) {
            agents.add(agent(child, Work.SCHOOL_NURSE, "", 200, draw));
        }
        var school = child.school();
        if (school != null) {
            var work = Work.DESIGNATED_SAFEGUARDING_PERSON;
            agents.add(agent(child, work, school, 300, draw));
        }
        if (isRegistered(child) && draw.chance(0.5)) {
            agents.add(agent(child, Work.FAMILY_SUPPORT, "Aelwyd", 150, draw));
        }
        if (isRegistered(child) && draw.chance(0.2)) {
            agents.add(agent(child, Work.POLICE_OFFICER, "", 120, draw));
        }
    }

    private Agent agent(Child child, Work work, String organisation, int days, Draw draw) {
        var from = county.lastDay().minusDays(draw.between(20, days + 20));
        var late = draw.chance(0.2) ? draw.between(4, 19) : draw.between(0, 1);
        return new Agent(child.id(), work, names.person(draw), organisation, from, late);
    }

    private boolean isPlaced(Child child) {
        return child.plans().stream()
                .anyMatch(it ->
                        it instanceof Plan.Placement placed
                                && placed.until() == null
                                && !placed.basis().name().startsWith("WITH_PARENT"));
    }

    private static boolean isRegistered(Child child) {
        return child.plans().stream()
                .anyMatch(it -> it instanceof Plan.Registration && it.until() == null);
    }

    private static boolean isPatronymic(String family) {
        return family.startsWith("ap ") || family.startsWith("ab ") || family.startsWith("ferch ");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }
}
