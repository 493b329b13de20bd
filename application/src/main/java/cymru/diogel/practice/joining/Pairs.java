package cymru.diogel.practice.joining;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.people.Child;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who may be on record twice, for those who may read both records. */
@Component
public class Pairs {
    private static final int MOST = 200;

    private final PairStore store;
    private final Involved involved;
    private final Access access;
    private final Likely likely;

    Pairs(PairStore store, Involved involved, Access access, Likely likely) {
        this.store = store;
        this.involved = involved;
        this.access = access;
        this.likely = likely;
    }

    /** One record of two, with the children through whom it is seen. */
    public record Side(UUID person, Portrait portrait, @Nullable Child child, List<Child> around) {}

    /** Two records that are offered, or of which it was said that they are not one person. */
    public record Offered<T>(T what, Side one, Side other) {}

    /** Those offered to this viewer, the likeliest first; a reference asks for some of them. */
    public List<Offered<Pair>> of(Viewer viewer, String reference) {
        var pairs = reference.isEmpty() ? store.likeliest(MOST) : store.under(reference);
        return seen(viewer, pairs, it -> Set.of(it.one(), it.other()), "joining.pairs");
    }

    /** What was said not to be one person, the last first. */
    public List<Offered<Apart>> apart(Viewer viewer) {
        var apart = store.allApart(MOST);
        return seen(viewer, apart, it -> Set.of(it.one(), it.other()), "joining.apart");
    }

    /** Two records beside each other; absent and forbidden cannot be told apart. */
    public Offered<Pair> look(Viewer viewer, UUID id) {
        var pairs = store.find(id).stream().toList();
        return seen(viewer, pairs, it -> Set.of(it.one(), it.other()), "joining.pair").stream()
                .findFirst()
                .orElseThrow(Absent::new);
    }

    /** They are not one person: remembered, and not offered again. */
    @Transactional
    public void part(Viewer viewer, UUID id) {
        var pair = look(viewer, id).what();
        likely.part(pair.one(), List.of(pair.other()), viewer.id());
    }

    /** Takes back that two are not one person; they may be offered again. */
    @Transactional
    public void withdraw(Viewer viewer, UUID id) {
        var apart = store.findApart(id).stream().toList();
        var seen = seen(viewer, apart, it -> Set.of(it.one(), it.other()), "joining.apart");
        likely.withdraw(seen.stream().findFirst().orElseThrow(Absent::new).what(), viewer.id());
    }

    private interface Both<T> {
        Set<UUID> of(T it);
    }

    // Both locks: the database leaves out whom one may not see, and access is asked again here.
    private <T> List<Offered<T>> seen(Viewer viewer, List<T> all, Both<T> both, String act) {
        var persons = new HashSet<UUID>();
        all.forEach(it -> persons.addAll(both.of(it)));
        var sight = involved.of(persons);
        var grounds = access.grounds(viewer, sight.all());
        var open =
                all.stream()
                        .filter(it ->
                                both.of(it).stream()
                                        .allMatch(who -> sight.isOpen(who, grounds.keySet())))
                        .toList();
        var named = new HashMap<UUID, Ground>();
        open.stream()
                .flatMap(it -> both.of(it).stream())
                .flatMap(it -> sight.through(it).stream())
                .filter(grounds::containsKey)
                .forEach(it -> named.put(it, grounds.get(it)));
        access.browse(Entry.seen(act).with("pairs", open.size()), named);
        return open.stream().map(it -> offered(it, both.of(it), sight, grounds)).toList();
    }

    private static <T> Offered<T> offered(
            T what, Collection<UUID> both, Involved.Sight sight, Map<UUID, Ground> grounds) {
        var sides =
                both.stream()
                        .sorted((a, b) -> PairStore.first(a, b).equals(a) ? -1 : 1)
                        .map(it -> side(it, sight, grounds))
                        .toList();
        return new Offered<>(what, sides.getFirst(), sides.getLast());
    }

    static Side side(UUID person, Involved.Sight sight, Map<UUID, Ground> grounds) {
        var around =
                sight.through(person).stream()
                        .filter(it -> !it.equals(person) && grounds.containsKey(it))
                        .flatMap(it -> Stream.ofNullable(sight.children().get(it)))
                        .toList();
        return new Side(
                person,
                sight.portraits().getOrDefault(person, new Portrait(person, List.of())),
                sight.children().get(person),
                around);
    }
}
