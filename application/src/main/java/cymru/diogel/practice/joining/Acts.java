package cymru.diogel.practice.joining;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.joining.Pairs.Side;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Joinings that were asked, done or undone, for those who may read what they are about. */
@Component
public class Acts {
    private static final int MOST = 50;

    private final ActStore store;
    private final Involved involved;
    private final Access access;
    private final Families families;

    Acts(ActStore store, Involved involved, Access access, Families families) {
        this.store = store;
        this.involved = involved;
        this.access = access;
        this.families = families;
    }

    /** Another record of the same person, and what was known of it before it went into this. */
    public record Former(String reference, Instant until, Portrait portrait) {}

    /**
     * Records that went into this one after a moment; for those who have asked access first.
     *
     * @param isTold whether what was known of them is asked for too
     */
    public List<Former> formerly(UUID kept, Instant at, boolean isTold) {
        var later = store.into(kept).stream().filter(it -> at(it).isAfter(at)).toList();
        var gone = later.stream().map(Act::gone).toList();
        Map<UUID, Portrait> known =
                isTold ? SecondLock.joining(() -> families.knownAt(gone, at)) : Map.of();
        return later.stream().map(it -> former(it, known)).toList();
    }

    private static Former former(Act act, Map<UUID, Portrait> known) {
        var nothing = new Portrait(act.gone(), List.of());
        var portrait = known.getOrDefault(act.gone(), nothing);
        return new Former(Pair.reference(act.gone()), at(act), portrait);
    }

    private static Instant at(Act act) {
        var decided = act.decided();
        return decided == null ? act.asked().at() : decided.at();
    }

    /** A joining with the records it is about; what went into another is seen through that. */
    public record Seen(Act act, Side kept, Side gone) {}

    /** The last first; what waits is shown to those alone who may read all whom it concerns. */
    public List<Seen> of(Viewer viewer) {
        return seen(viewer, store.latest(MOST), "joining.acts");
    }

    /** One of them; absent and forbidden cannot be told apart. */
    public Seen look(Viewer viewer, UUID id) {
        return seen(viewer, store.find(id).stream().toList(), "joining.act").stream()
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private List<Seen> seen(Viewer viewer, List<Act> acts, String what) {
        var persons = new HashSet<UUID>();
        acts.forEach(it -> persons.addAll(Set.of(it.kept(), it.gone())));
        // Of what waits all whom it concerns are asked for, seen or not.
        var waits = acts.stream().anyMatch(it -> isForAnother(it, viewer));
        var sight = waits ? SecondLock.joining(() -> involved.of(persons)) : involved.of(persons);
        var grounds = access.grounds(viewer, sight.all());
        var open =
                acts.stream()
                        .filter(it -> isOpen(it, sight, grounds))
                        .filter(it -> !isForAnother(it, viewer) || sees(grounds, sight, it))
                        .map(it -> seen(it, sight, grounds))
                        .toList();
        var named = new HashMap<UUID, Ground>();
        open.stream()
                .flatMap(it -> sight.through(it.act().kept()).stream())
                .filter(grounds::containsKey)
                .forEach(it -> named.put(it, grounds.get(it)));
        access.browse(Entry.seen(what).with("acts", open.size()), named);
        return open;
    }

    private static boolean isForAnother(Act act, Viewer viewer) {
        return act.state() == State.ASKED && !act.asked().by().equals(viewer.id());
    }

    private static boolean sees(Map<UUID, Ground> grounds, Involved.Sight sight, Act act) {
        return grounds.keySet().containsAll(sight.through(act.kept()))
                && grounds.keySet().containsAll(sight.through(act.gone()));
    }

    private static Seen seen(Act act, Involved.Sight sight, Map<UUID, Ground> grounds) {
        return new Seen(
                act,
                Pairs.side(act.kept(), sight, grounds),
                Pairs.side(act.gone(), sight, grounds));
    }

    private static boolean isOpen(Act act, Involved.Sight sight, Map<UUID, Ground> grounds) {
        return sight.isOpen(act.kept(), grounds.keySet())
                && (act.state() == State.JOINED || sight.isOpen(act.gone(), grounds.keySet()));
    }
}
