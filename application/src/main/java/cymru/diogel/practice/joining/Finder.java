package cymru.diogel.practice.joining;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.families.FactsChanged;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.search.Search;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.model.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for people who may be on record twice, soon after something else is known of them: children
 * a file brought, somebody written down, a name put right.
 */
@Component
class Finder {
    private static final int TOGETHER = 50;
    private static final int MOST_OF_ONE = 10;

    private final PairStore store;
    private final Likeness likeness;
    private final Families families;
    private final Search search;
    private final TransactionTemplate transaction;

    Finder(
            PairStore store,
            Likeness likeness,
            Families families,
            Search search,
            TransactionTemplate transaction) {
        this.store = store;
        this.likeness = likeness;
        this.families = families;
        this.search = search;
        this.transaction = transaction;
    }

    // With the fact, so that nobody is forgotten when the process dies before it has looked.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FactsChanged event) {
        SecondLock.entering(() -> store.addFresh(event.persons()));
    }

    /** Looks for all for whom that is still to be done. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 2_000)
    void find() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> findSome()))) {
            // A few at a time, so that no transaction is long.
        }
    }

    private boolean findSome() {
        var persons = store.takeFresh(TOGETHER);
        if (persons.isEmpty()) {
            return false;
        }
        var known = new HashMap<>(families.known(persons));
        var near = new HashMap<UUID, List<UUID>>();
        var others = new HashSet<UUID>();
        known.forEach((person, portrait) -> {
            var found = search.near(portrait);
            near.put(person, found);
            others.addAll(found);
        });
        others.removeAll(known.keySet());
        known.putAll(families.known(others));
        var apart = new HashSet<Set<UUID>>();
        store.apart(persons).forEach(it -> apart.add(Set.of(it.one(), it.other())));
        var described = new HashMap<UUID, Described>();
        known.forEach((person, portrait) -> described.put(person, Likeness.of(portrait)));
        var pairs = new ArrayList<Pair>();
        near.forEach((person, found) -> pairs.addAll(pairs(person, found, known, described)));
        pairs.removeIf(it -> apart.contains(Set.of(it.one(), it.other())));
        store.replace(persons, pairs, likeness.version());
        return true;
    }

    private List<Pair> pairs(
            UUID person,
            List<UUID> found,
            Map<UUID, Portrait> known,
            Map<UUID, Described> described) {
        return found.stream()
                .filter(known::containsKey)
                .flatMap(other -> pair(person, other, known, described).stream())
                .sorted(Comparator.comparingDouble(it -> -it.weight()))
                .limit(MOST_OF_ONE)
                .toList();
    }

    private Optional<Pair> pair(
            UUID person, UUID other, Map<UUID, Portrait> known, Map<UUID, Described> described) {
        var one = PairStore.first(person, other);
        var two = one.equals(person) ? other : person;
        var score = likeness.score(at(described, one), at(described, two));
        var both = new Guard.Two(at(known, one), at(known, two), score);
        if (score.band() == Band.NOT || Guard.of(both).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Pair(
                        UUID.randomUUID(),
                        one,
                        two,
                        score.band(),
                        score.weight(),
                        score.reasons(),
                        score.cautions()));
    }

    private static <T> T at(Map<UUID, T> map, UUID key) {
        return Objects.requireNonNull(map.get(key));
    }
}
