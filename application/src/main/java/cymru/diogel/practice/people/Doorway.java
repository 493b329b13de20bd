package cymru.diogel.practice.people;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to one child: the ground is found and written down before anything is read. */
@Component
public class Doorway {
    private final Access access;
    private final People people;

    Doorway(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /** A child somebody may see, its home and what happened there, and why it may be seen. */
    public record Opened(Child child, People.Home home, Ground ground) {}

    /** Looks at a child; absent and forbidden cannot be told apart. */
    public Opened look(Viewer viewer, UUID id, String act) {
        var home = people.homeOf(id);
        var ground = access.grounds(viewer, List.of(id)).get(id);
        if (home.isEmpty() || ground == null) {
            access.look(viewer, here(id), act);
            throw new Absent();
        }
        access.browse(Entry.seen(act).ofChild(id, ground.name()), Map.of());
        return opened(home.get(), id, ground);
    }

    /** The same for somebody about to write of the child. */
    public Opened lookToWrite(Viewer viewer, UUID id, String act) {
        var home = people.homeOf(id);
        var ground = access.lookToWrite(viewer, here(id), act).get(id);
        if (home.isEmpty() || ground == null) {
            throw new Absent();
        }
        return opened(home.get(), id, ground);
    }

    // A refusal names the child only where there is one.
    private Set<UUID> here(UUID id) {
        return people.introduce(id).map(_ -> Set.of(id)).orElse(Set.of());
    }

    private static Opened opened(People.Home home, UUID id, Ground ground) {
        return home.family().children().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> new Opened(it, home, ground))
                .orElseThrow(Absent::new);
    }
}
