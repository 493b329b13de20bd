package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Household.Allocation;
import cymru.diogel.demonstration.county.Ids;
import cymru.diogel.demonstration.county.Names;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.county.Staff.Practitioner;
import cymru.diogel.demonstration.county.Staff.Shift;
import cymru.diogel.demonstration.county.Staff.Team;
import cymru.diogel.demonstration.county.Truth;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.demonstration.generation.Families.Family;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up county or nation, family by family. Every family follows from the seed and its own
 * number alone, so any of them can be asked for in any order and by any thread.
 */
public final class Demonstration {
    private final World world;
    private final Families families;
    private final Staffing staffing;

    private Demonstration(World world) {
        this.world = world;
        families = new Families(world);
        staffing = new Staffing(world);
    }

    /** For files: the same county, its reports without words. */
    public static Demonstration withoutWords(
            long seed, Scale scale, LocalDate lastDay, WorkingDays calendar) {
        return of(seed, scale, Days.yearTo(lastDay, calendar::isWorkingDay), false);
    }

    /**
     * Makes a whole county; for {@link Scale#COUNTY} a matter of a second.
     *
     * @param lastDay the last of the twelve months; best a day before today, as nothing is to come
     */
    public static County county(long seed, Scale scale, LocalDate lastDay, WorkingDays calendar) {
        return of(seed, scale, Days.yearTo(lastDay, calendar::isWorkingDay), true).county();
    }

    private static Demonstration of(long seed, Scale scale, Days days, boolean withWords) {
        var layout = new Layout(seed, scale);
        var tickBox = days.number(days.last().minusMonths(4).withDayOfMonth(1));
        return new Demonstration(
                new World(
                        seed,
                        days,
                        layout,
                        new Ids(layout.units(), scale.practitioners()),
                        new Names(),
                        new Rotas(seed, days, scale.practitioners()),
                        new Wording(),
                        tickBox,
                        withWords));
    }

    /** How many families there are. */
    public int families() {
        return world.layout().units();
    }

    public Scale scale() {
        return world.layout().scale();
    }

    /** A family's home, and before it the placement that ended within the year, if one did. */
    public List<Household> households(int number) {
        var family = families.family(world.layout().unit(number));
        var visits = Calls.of(world, family);
        var home = household(family, visits, world.ids().household(number), true);
        var earlier = world.ids().earlierPlacement(number);
        return family.stages().getFirst().isEarlierPlacement()
                ? List.of(household(family, visits, earlier, false), home)
                : List.of(home);
    }

    public Team team(int number) {
        return staffing.team(number);
    }

    public Practitioner practitioner(int number) {
        return staffing.practitioner(number);
    }

    /** The year of one practitioner. */
    public List<Shift> shifts(int practitioner) {
        return staffing.shifts(practitioner);
    }

    /** What was planted: teams, practitioners, and the households in which it is clearest. */
    public List<Truth> truths() {
        var truths = new ArrayList<Truth>();
        for (var team = 0; team < scale().teams(); team++) {
            if (Layout.isAfternoonTeam(team)) {
                truths.add(new Truth(Habit.MID_AFTERNOON, world.ids().team(team)));
            }
        }
        for (var one = 0; one < scale().practitioners(); one++) {
            var habit = Layout.habitOf(one);
            if (habit == Habit.COPIES_PLANNED || habit == Habit.ROTA_EXPLAINS) {
                truths.add(new Truth(habit, world.ids().practitioner(one)));
            }
        }
        for (var number = 0; number < families(); number++) {
            var unit = world.layout().unit(number);
            if (unit.planted()) {
                truths.add(new Truth(unit.habit(), world.ids().household(number)));
            }
        }
        return truths;
    }

    private County county() {
        var practitioners =
                IntStream.range(0, scale().practitioners()).mapToObj(this::practitioner).toList();
        var staff =
                new Staff(
                        IntStream.range(0, scale().teams()).mapToObj(this::team).toList(),
                        practitioners,
                        staffing.accounts(practitioners),
                        IntStream.range(0, scale().practitioners())
                                .mapToObj(this::shifts)
                                .flatMap(List::stream)
                                .toList());
        return new County(
                world.seed(),
                world.days().first(),
                world.days().last(),
                world.days().date(world.tickBoxDay()),
                staff,
                IntStream.range(0, families())
                        .mapToObj(this::households)
                        .flatMap(List::stream)
                        .toList(),
                truths());
    }

    private Household household(Family family, List<Visit> visits, String id, boolean isHome) {
        var unit = family.unit();
        var team = staffing.team(unit.team());
        return new Household(
                id,
                team.id(),
                team.area(),
                isHome ? family.address() : team.area(),
                family.language(),
                isHome ? children(family) : List.of(),
                allocations(family),
                visits.stream().filter(visit -> visit.householdId().equals(id)).toList());
    }

    private static List<Child> children(Family family) {
        return family.members().stream().map(Families.Member::child).toList();
    }

    private List<Allocation> allocations(Family family) {
        var first = family.members().stream().flatMap(it -> it.child().plans().stream());
        var from = first.map(plan -> plan.from()).min(LocalDate::compareTo).orElseThrow();
        var one = world.ids().practitioner(family.unit().practitioner());
        if (family.changeDay() >= world.days().length()) {
            return List.of(new Allocation(one, from, null));
        }
        var change = world.days().date(family.changeDay());
        var other = world.ids().practitioner(family.secondPractitioner());
        return change.isAfter(from)
                ? List.of(
                        new Allocation(one, from, change.minusDays(1)),
                        new Allocation(other, change, null))
                : List.of(new Allocation(other, from, null));
    }
}
