package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.county.Scale.PRACTITIONERS_IN_A_TEAM;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Names.FamilyName;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Plan.Category;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.generation.Histories.Stage;
import cymru.diogel.demonstration.generation.Layout.Kind;
import cymru.diogel.demonstration.generation.Layout.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes families: who the children are, which plans they have had, and who works with them. */
final class Families {
    private static final int APART = 3;
    private static final int ALMOST_EIGHTEEN = 6_500;

    /** A child and the day it was born, numbered like {@code Days}; unborn after the last day. */
    record Member(Child child, int bornDay) {
        int age(int day) {
            return (int) Math.floor((day - bornDay) / 365.25);
        }
    }

    /**
     * A family with everything but its visits.
     *
     * @param changeDay the first day of the second practitioner
     */
    record Family(
            Unit unit,
            String address,
            FamilyName name,
            List<Member> members,
            List<Stage> stages,
            int changeDay,
            int secondPractitioner) {
        /** What the family speaks: that of the oldest child. */
        Language language() {
            return members.getFirst().child().language();
        }

        int practitioner(int day) {
            return day < changeDay ? unit.practitioner() : secondPractitioner;
        }
    }

    private final World world;

    Families(World world) {
        this.world = world;
    }

    Family family(Unit unit) {
        var draw = Draw.of(world.seed(), Subject.FAMILY, unit.number());
        var name = world.names().family(world.names().origin(draw), draw);
        var address = world.names().address(draw, unit.team());
        var stages = new Histories(world.days()).of(unit, draw);
        var members = apart(unit, members(unit, name, stages, draw));
        var length = world.days().length();
        var changes = !unit.planted() && draw.chance(0.18);
        return new Family(
                unit,
                address,
                name,
                members,
                stages,
                changes ? draw.between(30, length - 30) : length,
                colleague(unit, draw));
    }

    // Planted, where the register has lasted: of three heard together two were registered, each for
    // a reason of its own.
    private static List<Member> apart(Unit unit, List<Member> members) {
        if (unit.kind() != Kind.LEFT || members.size() != APART) {
            return members;
        }
        var reasons = List.of(Optional.of(Category.NEGLECT), Optional.of(Category.EMOTIONAL));
        var apart = new ArrayList<Member>();
        for (var it : members) {
            var place = apart.size();
            var reason = place < reasons.size() ? reasons.get(place) : Optional.<Category>empty();
            var plans = it.child().plans().stream().map(plan -> apart(plan, reason)).toList();
            apart.add(new Member(it.child().with(plans), it.bornDay()));
        }
        return apart;
    }

    private static Plan apart(Plan plan, Optional<Category> reason) {
        if (plan instanceof Plan.Registration it) {
            return reason.<Plan>map(on ->
                            new Plan.Registration(it.from(), it.until(), List.of(on), it.reviews()))
                    .orElseGet(() -> new Plan.CareAndSupport(it.from(), it.until()));
        }
        return plan;
    }

    private static int colleague(Unit unit, Draw draw) {
        var first = unit.team() * PRACTITIONERS_IN_A_TEAM;
        var place = unit.practitioner() - first + draw.between(1, PRACTITIONERS_IN_A_TEAM - 1);
        return first + place % PRACTITIONERS_IN_A_TEAM;
    }

    private List<Member> members(Unit unit, FamilyName name, List<Stage> stages, Draw draw) {
        var members = new ArrayList<Member>();
        var categories = categories(draw);
        for (var ageInDays : ages(unit, stages, draw)) {
            var girl = draw.chance(0.49);
            var born = world.days().length() - 1 - ageInDays;
            var date = world.days().date(born);
            var id = world.ids().child(unit.number(), members.size());
            var child =
                    new Child(
                            id,
                            world.ids().household(unit.number()),
                            ageInDays < 0 ? "" : world.names().given(name, girl, draw),
                            name.of(girl),
                            ageInDays < 0 ? null : date,
                            ageInDays < 0 ? date : null,
                            world.names().language(name.origin(), draw),
                            ageInDays > 5 * 365 ? world.names().school(draw) : null,
                            plans(unit, stages, born, categories));
            members.add(new Member(child, born));
        }
        return distinct(members, name, draw);
    }

    // Two children of a family do not share a given name.
    private List<Member> distinct(List<Member> members, FamilyName name, Draw draw) {
        var seen = new ArrayList<String>();
        var renamed = new ArrayList<Member>();
        for (var member : members) {
            var child = member.child();
            var given = child.givenName();
            while (!given.isEmpty() && seen.contains(given)) {
                given = world.names().given(name, child.familyName().equals(name.of(true)), draw);
            }
            seen.add(given);
            renamed.add(new Member(child.called(given), member.bornDay()));
        }
        return renamed;
    }

    /** Oldest first; negative for a child who is not yet born. */
    private List<Integer> ages(Unit unit, List<Stage> stages, Draw draw) {
        var ages = new ArrayList<Integer>();
        var least = Math.max(30, world.days().length() - bornBefore(stages));
        var underFive =
                switch (unit.kind()) {
                    case REGISTER, LEFT -> 0.41;
                    case LOOKED_AFTER -> 0.18;
                    case CARE_AND_SUPPORT, ENQUIRY -> 0.3;
                };
        while (ages.size() < unit.size()) {
            var age =
                    draw.chance(underFive)
                            ? draw.between(least, 5 * 365)
                            : draw.between(5 * 365, ALMOST_EIGHTEEN);
            if (ages.stream().allMatch(other -> Math.abs(other - age) > 300)) {
                ages.add(age);
            }
        }
        ages.sort(Comparator.reverseOrder());
        var isNew = stages.getLast().from() > stages.getLast().until() - 120;
        if (unit.kind() == Kind.REGISTER && unit.size() > 1 && isNew && draw.chance(0.05)) {
            ages.set(ages.size() - 1, -draw.between(10, 150));
        }
        return ages;
    }

    /** Every child was there when the family was registered, or before its last plan ended. */
    private static int bornBefore(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.purpose() == Purpose.REGISTER)
                .mapToInt(stage -> stage.from() - 10)
                .findFirst()
                .orElse(stages.getLast().until() - 15);
    }

    // At registration: neglect 45 %, emotional 35 %, physical 12 %, sexual 7 %, financial 1 %;
    // one in ten has more than one.
    private static List<Category> categories(Draw draw) {
        var first = draw.weighted(List.of(Category.values()), 0.45, 0.35, 0.12, 0.07, 0.01);
        if (!draw.chance(0.1)) {
            return List.of(first);
        }
        return first == Category.NEGLECT
                ? List.of(Category.NEGLECT, Category.EMOTIONAL)
                : List.of(Category.NEGLECT, first);
    }

    private List<Plan> plans(Unit unit, List<Stage> stages, int born, List<Category> categories) {
        var plans = new ArrayList<Plan>();
        for (var stage : stages) {
            var unborn = born >= world.days().length();
            var from = unborn ? stage.from() : Math.max(stage.from(), born + 2);
            if (from <= stage.until() && (!unborn || stage.purpose() == Purpose.REGISTER)) {
                plans.add(plan(unit, stage, from, categories));
            }
        }
        plans.sort(Comparator.comparing(Plan::from));
        return List.copyOf(plans);
    }

    private Plan plan(Unit unit, Stage stage, int from, List<Category> categories) {
        var start = world.days().date(from);
        var until = until(stage);
        var reviews = stage.reviews().stream().filter(day -> day >= from);
        return switch (stage.purpose()) {
            case REGISTER ->
                    new Plan.Registration(
                            start, until, categories, reviews.map(world.days()::date).toList());
            case LOOKED_AFTER ->
                    new Plan.Placement(
                            start,
                            until,
                            household(unit, stage),
                            stage.basis(),
                            start.plusDays(28),
                            stage.untilEighteen());
            case CARE_AND_SUPPORT -> new Plan.CareAndSupport(start, until);
            case SECTION_47 -> new Plan.Enquiry(start, until, stage.outcome());
        };
    }

    String household(Unit unit, Stage stage) {
        return stage.isEarlierPlacement()
                ? world.ids().earlierPlacement(unit.number())
                : world.ids().household(unit.number());
    }

    private @Nullable LocalDate until(Stage stage) {
        return stage.lasts() ? null : world.days().date(stage.until());
    }
}
