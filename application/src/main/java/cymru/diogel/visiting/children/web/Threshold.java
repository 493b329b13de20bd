package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
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

    /**
     * A child somebody may see.
     *
     * @param siblings other children of the household whom the viewer may see too
     */
    public record Sight(Child child, People.Family family, Ground ground, List<Child> siblings) {}

    /** Looks at a child; absent and forbidden cannot be told apart. */
    Sight look(Viewer viewer, UUID id, String act) {
        var family = people.familyOf(id);
        var all = family.map(it -> it.children().stream().map(Child::id).toList());
        var grounds = access.grounds(viewer, all.orElse(List.of(id)));
        var ground = grounds.get(id);
        if (ground == null || family.isEmpty()) {
            access.look(viewer, here(id), act);
            throw new Absent();
        }
        var home = family.get();
        access.browse(Entry.seen(act).ofHousehold(home.household().id()), Map.copyOf(grounds));
        return new Sight(
                child(home, id),
                home,
                ground,
                home.children().stream()
                        .filter(it -> !it.id().equals(id) && grounds.containsKey(it.id()))
                        .toList());
    }

    /** The same for somebody about to write of the child alone. */
    Sight lookToWrite(Viewer viewer, UUID id, String act) {
        var family = people.familyOf(id);
        var ground = access.lookToWrite(viewer, here(id), act).get(id);
        if (ground == null || family.isEmpty()) {
            throw new Absent();
        }
        return new Sight(child(family.get(), id), family.get(), ground, List.of());
    }

    // A refusal names the child only where there is one.
    private List<UUID> here(UUID id) {
        return people.introduce(id).map(_ -> List.of(id)).orElse(List.of());
    }

    private static Child child(People.Family home, UUID id) {
        return home.children().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
