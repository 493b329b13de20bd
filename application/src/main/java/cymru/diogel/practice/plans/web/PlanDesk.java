package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A plan laid open: the child is looked at in the trail first. */
@Component
public class PlanDesk {
    private final Plans plans;
    private final Access access;
    private final People people;
    private final CoreGroups groups;

    PlanDesk(Plans plans, Access access, People people, CoreGroups groups) {
        this.plans = plans;
        this.access = access;
        this.people = people;
        this.groups = groups;
    }

    /** A plan and its child. */
    public record Opened(ProtectionPlan plan, Child child) {
        public String name() {
            return child.title();
        }

        public String here() {
            return PlanListPage.PATH + "/" + plan.id();
        }
    }

    Opened look(UUID id, Viewer viewer, String act) {
        var it = find(id, act);
        access.look(viewer, List.of(it.child()), act);
        return opened(it);
    }

    /** The same for whoever writes of the child, in a plan that still holds. */
    Opened lookToWrite(UUID id, Viewer viewer, String act) {
        var it = find(id, act);
        access.lookToWrite(viewer, List.of(it.child()), act);
        if (!it.isOpen()) {
            throw new Absent();
        }
        return opened(it);
    }

    private ProtectionPlan find(UUID id, String act) {
        var found = plans.find(id);
        if (found.isEmpty()) {
            access.browse(Entry.refused(act));
            throw new Absent();
        }
        return found.get();
    }

    private Opened opened(ProtectionPlan it) {
        var child = people.children(List.of(it.child())).get(it.child());
        if (child == null) {
            throw new Absent();
        }
        return new Opened(it, child);
    }

    /** What is or was to be done, the most pressing first. */
    List<Kept> actions(UUID plan) {
        return plans.actions(List.of(plan)).getOrDefault(plan, List.of());
    }

    /** Those who may do something: the members of the core group. */
    List<Member> members(ProtectionPlan plan, LocalDate today) {
        var group = plan.group();
        return group == null
                ? List.of()
                : groups.members(group).stream().filter(it -> it.belongsOn(today)).toList();
    }

    /** A plan, and those of the brothers and sisters whom the same core group meets for. */
    record Together(Opened opened, List<Opened> others) {}

    /** All of them that the viewer may write in; of one they may not, nothing is said. */
    Together lookTogether(UUID id, Viewer viewer, String act) {
        var it = find(id, act);
        var group = it.group() == null ? null : groups.find(it.group()).orElse(null);
        var beside = group == null ? List.<UUID>of() : group.children();
        var children = Stream.concat(Stream.of(it.child()), beside.stream()).distinct().toList();
        var seen = access.lookToWrite(viewer, children, act).keySet();
        if (!it.isOpen() || !seen.contains(it.child())) {
            throw new Absent();
        }
        var named = people.children(seen);
        var all =
                plans.of(seen).stream()
                        .filter(of -> of.isOpen() && named.containsKey(of.child()))
                        .map(of -> new Opened(of, Objects.requireNonNull(named.get(of.child()))))
                        .toList();
        var own = all.stream().filter(of -> of.plan().id().equals(id)).findFirst();
        var others = all.stream().filter(of -> !of.plan().id().equals(id)).toList();
        return new Together(own.orElseThrow(Absent::new), others);
    }
}
