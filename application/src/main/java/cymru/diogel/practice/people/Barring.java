package cymru.diogel.practice.people;

import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.exclusions.Inheritance;
import cymru.diogel.platform.exclusions.Kin;
import cymru.diogel.platform.sight.SecondLock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds back whoever here is or may be related to a family. */
@Component
public class Barring {
    private final PeopleStore store;
    private final Exclusions exclusions;
    private final Inheritance inheritance;

    Barring(PeopleStore store, Exclusions exclusions, Inheritance inheritance) {
        this.store = store;
        this.exclusions = exclusions;
        this.inheritance = inheritance;
    }

    /** Families that are here from now on. */
    record Arrived(List<Household> households, List<Child> children) {}

    // In the transaction in which they arrive: nobody reads them before.
    @EventListener
    void on(Arrived families) {
        var children = families.children();
        var homes =
                families.households().stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
        exclusions.detect(kin(children, homes));
        var barred = store.children(inheritance.barred());
        var byHome = new HashMap<UUID, UUID>();
        barred.values().forEach(it -> byHome.putIfAbsent(it.household(), it.id()));
        for (var child : children) {
            var other = byHome.get(child.household());
            if (other != null && !barred.containsKey(child.id())) {
                inheritance.inherit(child.id(), other);
            }
        }
    }

    /** Somebody who works here says what they have in common with families, known or not. */
    public void tell(UUID account, Kin kin) {
        exclusions.tell(account, kin, SecondLock.introducing(this::everyChild));
    }

    /**
     * Somebody says that a family is their own, by a reference of it; nobody learns whether there
     * is one.
     */
    public void declare(UUID account, String reference) {
        var children = SecondLock.introducing(() -> under(List.of(reference)));
        exclusions.declare(account, children, account);
    }

    /** What bars a child bars those of its home who were not barred. */
    void follow(UUID child) {
        var barred = inheritance.barred();
        var home = store.children(List.of(child)).get(child);
        if (home != null && barred.contains(child)) {
            store.childrenOf(List.of(home.household())).values().stream()
                    .flatMap(List::stream)
                    .map(Child::id)
                    .filter(it -> !barred.contains(it))
                    .forEach(it -> inheritance.inherit(it, child));
        }
    }

    private Map<UUID, Kin> everyChild() {
        var children = store.children(store.allChildren()).values();
        var homes = store.households(children.stream().map(Child::household).distinct().toList());
        return kin(children, homes);
    }

    private Set<UUID> under(List<String> reference) {
        var homes = new HashSet<>(store.householdsByReference(reference).values());
        store.childrenByReference(reference).values().forEach(it -> homes.add(it.household()));
        return store.childrenOf(homes).values().stream()
                .flatMap(List::stream)
                .map(Child::id)
                .collect(Collectors.toSet());
    }

    /** What each of these children has that somebody here might have in common. */
    static Map<UUID, Kin> kin(Collection<Child> children, Map<UUID, Household> homes) {
        var kin = new HashMap<UUID, Kin>();
        for (var child : children) {
            var home = homes.get(child.household());
            kin.put(
                    child.id(),
                    new Kin(child.familyName(), home == null ? null : home.address(), null));
        }
        return kin;
    }
}
