package cymru.diogel.platform.exclusions;

import cymru.diogel.platform.exclusions.Exclusion.Why;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who must not see which child, by their own word or by what they have in common. */
@Component
public class Exclusions {
    private final ExclusionStore store;
    private final Trail trail;
    private final Clock clock;

    Exclusions(ExclusionStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody says that this is their own family, a friend's or a neighbour's. */
    @Transactional
    public void declare(UUID account, Collection<UUID> children, @Nullable UUID by) {
        add(account, children, Why.DECLARED, by);
    }

    /** Takes down what somebody has in common with whom, and holds them back where it is much. */
    @Transactional
    public void tell(UUID account, Kin kin, Map<UUID, Kin> children) {
        SecondLock.deciding(() -> {
            store.keep(account, kin);
            return true;
        });
        children.forEach((child, family) ->
                kin.shared(family).ifPresent(why -> add(account, List.of(child), why, null)));
    }

    /** Holds back everybody here who has something in common with these children. */
    @Transactional
    public void detect(Map<UUID, Kin> children) {
        var known = SecondLock.deciding(store::kin);
        known.forEach((account, kin) ->
                children.forEach((child, family) ->
                        kin.shared(family)
                                .ifPresent(why -> add(account, List.of(child), why, null))));
    }

    /**
     * A second manager says that there is no relation.
     *
     * @return whether it was cleared: not by whoever is kept out, nor by whoever declared it
     */
    @Transactional
    public boolean clear(UUID exclusion, UUID by, String reason) {
        return SecondLock.deciding(() -> {
            var standing = store.find(exclusion).filter(it -> it.clearedBy() == null);
            if (standing.isEmpty() || reason.isBlank() || store.mayNotClear(exclusion, by)) {
                return false;
            }
            store.clear(exclusion, by, reason, clock.instant());
            trail.wrote(
                    Entry.done("exclusion.clear")
                            .ofChild(standing.get().child(), null)
                            .with("account", standing.get().account()));
            return true;
        });
    }

    public Optional<Exclusion> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** Those that stand, the latest first. */
    public List<Exclusion> standing() {
        return SecondLock.deciding(store::standing);
    }

    private void add(UUID account, Collection<UUID> children, Why why, @Nullable UUID by) {
        SecondLock.deciding(() -> {
            var added = store.add(account, children, why, by, clock.instant());
            trail.wrote(
                    added.stream()
                            .map(it ->
                                    Entry.done("exclusion.add")
                                            .ofChild(it, null)
                                            .with("account", account)
                                            .with("why", why))
                            .toArray(Entry[]::new));
            return true;
        });
    }
}
