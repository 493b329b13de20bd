package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to a child's page: the ground is found and written down before anything is read. */
@Component
public class Threshold {
    private final Access access;
    private final People people;

    Threshold(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /** What of a child somebody may see. */
    public sealed interface Shown {}

    /**
     * A child's record.
     *
     * @param siblings other children of the household of whom the viewer may see the plan at least
     */
    public record Sight(Child child, List<Plan> plans, Ground ground, List<Child> siblings)
            implements Shown {}

    /** What the shared plan says of a child, and no more. */
    public record Glimpse(Child child, List<Plan> plans, List<Conference> held, Ground ground)
            implements Shown {}

    /** Looks at a child's record; absent and forbidden cannot be told apart. */
    Sight look(Viewer viewer, UUID id, String act) {
        if (look(viewer, id, act, false) instanceof Sight sight) {
            return sight;
        }
        throw new Absent();
    }

    /** Looks at the record, or at the shared plan where no ground reaches further. */
    Shown lookAsFarAs(Viewer viewer, UUID id, String act) {
        return look(viewer, id, act, true);
    }

    private Shown look(Viewer viewer, UUID id, String act, boolean orPlan) {
        var home = people.homeOf(id);
        var all = home.map(it -> it.family().children()).orElse(List.of());
        var ids = all.isEmpty() ? List.of(id) : all.stream().map(Child::id).toList();
        var seen = access.seen(viewer, ids);
        var ground = seen.records().get(id);
        if (ground == null && orPlan && seen.plans().containsKey(id)) {
            return glimpse(viewer, id, act);
        }
        if (ground == null || home.isEmpty()) {
            access.look(viewer, here(id), act);
            throw new Absent();
        }
        var household = home.get().family().household().id();
        access.browse(Entry.seen(act).ofHousehold(household), Map.copyOf(seen.plans()));
        var siblings =
                all.stream()
                        .filter(it -> !it.id().equals(id) && seen.plans().containsKey(it.id()))
                        .toList();
        return sight(home.get(), id, ground, siblings);
    }

    private Glimpse glimpse(Viewer viewer, UUID id, String act) {
        var only = List.of(id);
        var ground = access.lookAtPlans(viewer, only, act).get(id);
        var child = people.children(only).get(id);
        if (ground == null || child == null) {
            throw new Absent();
        }
        return new Glimpse(child, people.plans(only), people.conferences(only), ground);
    }

    /** The same for somebody about to write of the child alone. */
    Sight lookToWrite(Viewer viewer, UUID id, String act) {
        var home = people.homeOf(id);
        var ground = access.lookToWrite(viewer, here(id), act).get(id);
        if (ground == null || home.isEmpty()) {
            throw new Absent();
        }
        return sight(home.get(), id, ground, List.of());
    }

    private static Sight sight(People.Home home, UUID id, Ground ground, List<Child> siblings) {
        var child =
                home.family().children().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(Absent::new);
        return new Sight(child, home.plans(), ground, siblings);
    }

    // A refusal names the child only where there is one.
    private List<UUID> here(UUID id) {
        return people.introduce(id).map(_ -> List.of(id)).orElse(List.of());
    }
}
