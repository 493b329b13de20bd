package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.assurance.measures.recount.tales.Tale.Group;
import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Met;
import cymru.diogel.assurance.measures.recount.tales.Tale.Scheme;
import cymru.diogel.assurance.measures.recount.tales.Tale.Stay;
import cymru.diogel.assurance.measures.recount.tales.Tale.Todo;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.EarlierGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.EarlierPlans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version;
import cymru.diogel.practice.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** Puts families, their stays on the register and what goes with them where it is kept. */
final class ProtectionPut {
    private final ApplicationContext beans;

    ProtectionPut(ApplicationContext beans) {
        this.beans = beans;
    }

    void put(Tale tale) {
        families(tale);
        stays(tale);
        beans.getBean(EarlierGroups.class)
                .takeOver(tale.protection().groups().stream().map(this::group).toList());
        tale.protection().groups().forEach(this::end);
        beans.getBean(EarlierPlans.class)
                .takeOver(tale.protection().schemes().stream().map(this::scheme).toList());
    }

    private void families(Tale tale) {
        var children = new ArrayList<Child>();
        var work = new ArrayList<Allocation>();
        for (var home : tale.homes()) {
            for (var kid : home.kids()) {
                var id = kid.id();
                children.add(
                        new Child(id, id.toString(), home.id(), "Ifan", "Prawf", kid.born(), "cy"));
                var worker = home.worker();
                work.add(
                        new Allocation(
                                id, worker.id(), worker.team(), LocalDate.of(2023, 1, 2), null));
            }
        }
        var people = beans.getBean(People.class);
        people.takeOver(tale.homes().stream().map(ProtectionPut::household).toList(), children);
        people.allocateAll(work);
    }

    private static Household household(Home it) {
        return new Household(it.id(), it.id().toString(), "Prawf", "1 Heol y Prawf", "North");
    }

    private void stays(Tale tale) {
        var plans = new ArrayList<Plan>();
        for (var it : tale.protection().stays()) {
            var under = String.join(",", it.under());
            plans.add(
                    new Plan(
                            it.id(), it.kid(), Plan.Kind.REGISTER, it.on(), it.off(), under, null));
        }
        for (var it : tale.protection().placings()) {
            var basis = Plan.Basis.valueOf(it.basis());
            var placement = new Plan.Placement(basis, it.permanent(), it.reviewed());
            plans.add(
                    new Plan(
                            UUID.randomUUID(),
                            it.kid(),
                            Plan.Kind.LOOKED_AFTER,
                            it.from(),
                            it.until(),
                            null,
                            placement));
        }
        beans.getBean(People.class).takeOverPlans(plans, conferences(tale));
        tale.protection().stays().forEach(this::relabel);
    }

    private static List<Conference> conferences(Tale tale) {
        var held = new ArrayList<Conference>();
        for (var it : tale.pathway().conferences()) {
            var on = it.held();
            if (on != null) {
                it.kids().forEach(kid -> held.add(new Conference(kid, on, it.initial())));
            }
        }
        return held.stream().distinct().toList();
    }

    private void relabel(Stay it) {
        var later = it.later();
        if (later != null) {
            beans.getBean(Register.class).change(it.kid(), later.from(), later.under());
        }
    }

    private EarlierGroups.Earlier group(Group it) {
        var places =
                it.kids().stream()
                        .map(kid -> new CoreGroup.Place(kid, it.began(), it.ended()))
                        .toList();
        return new EarlierGroups.Earlier(
                new CoreGroup(it.id(), null, it.began(), it.ended(), places),
                List.of(),
                it.met().stream().map(ProtectionPut::met).toList());
    }

    private static EarlierGroups.Held met(Met it) {
        var words = new Meeting.Words("Stairs.", "None.", null, "They came.", null);
        var minutes =
                new Meeting.Minutes(
                        it.on(), PathwayPut.BY, Meantime.noon(it.on()), words, Map.of(), List.of());
        return new EarlierGroups.Held(it.id(), minutes, "Snow.");
    }

    // Only those that still meet are taken over; this one was here when it ended.
    private void end(Group it) {
        var sql =
                """
                update coregroups.meeting set ended_on = ?::date
                 where core_group = ? and held_on is null
                """;
        SecondLock.entering(
                () -> beans.getBean(DSLContext.class).execute(sql, it.ended(), it.id()));
    }

    private EarlierPlans.Earlier scheme(Scheme it) {
        var detailed = it.detailed();
        var stage = detailed == null ? Stage.OUTLINE : Stage.DETAILED;
        var standing =
                beans.getBean(EarlierPlans.class)
                        .standing(it.id(), it.kid(), it.id(), it.began(), stage);
        var plan =
                new ProtectionPlan(
                        it.id(),
                        it.kid(),
                        null,
                        null,
                        it.ended() == null ? stage : Stage.ENDED,
                        standing.days(),
                        it.ended());
        var versions = new ArrayList<Version>();
        versions.add(version(it, Stage.OUTLINE, it.began()));
        if (detailed != null) {
            versions.add(version(it, Stage.DETAILED, detailed));
        }
        var todos = it.todos().stream().map(todo -> todo(it, todo)).toList();
        return new EarlierPlans.Earlier(plan, versions, todos, PathwayPut.BY);
    }

    private static Version version(Scheme it, Stage stage, LocalDate on) {
        var made = new Version.Made(on, PathwayPut.BY, Meantime.noon(on));
        var number = stage == Stage.OUTLINE ? 1 : 2;
        var changed = number == 1 ? null : "More.";
        return new Version(it.id(), number, stage, made, changed, new Version.Text(Map.of()));
    }

    private static ProtectionPlan.Kept todo(Scheme plan, Todo it) {
        var settled = it.settled();
        var action =
                new Action(
                        "Breakfast.",
                        new Action.Owner("Nia", "SCHOOL"),
                        it.due(),
                        "He eats.",
                        settled == null ? Action.State.OPEN : Action.State.DONE,
                        settled == null ? "" : "Seen.");
        return new ProtectionPlan.Kept(
                it.id(),
                plan.id(),
                action,
                it.added(),
                settled == null
                        ? null
                        : new ProtectionPlan.Settled(
                                settled, PathwayPut.BY, Meantime.noon(settled), null));
    }
}
