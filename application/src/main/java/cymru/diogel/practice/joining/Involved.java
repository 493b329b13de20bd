package cymru.diogel.practice.joining;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose records open people: a child’s its own, an adult’s those of the children around. */
@Component
class Involved {
    private final Families families;
    private final People people;

    Involved(Families families, People people) {
        this.families = families;
        this.people = people;
    }

    /**
     * People, as far as whoever asks may see.
     *
     * @param through the children through whom each is seen
     */
    record Sight(
            Map<UUID, Portrait> portraits,
            Map<UUID, Child> children,
            Map<UUID, Set<UUID>> through) {
        Set<UUID> all() {
            var all = new HashSet<UUID>();
            through.values().forEach(all::addAll);
            return all;
        }

        Set<UUID> through(UUID person) {
            return through.getOrDefault(person, Set.of());
        }

        /** Whether this person may be seen by somebody who may see these children. */
        boolean isOpen(UUID person, Collection<UUID> grounds) {
            return through(person).stream().anyMatch(grounds::contains);
        }
    }

    Sight of(Collection<UUID> persons) {
        var portraits = families.known(persons);
        var near = new HashMap<UUID, Set<UUID>>();
        persons.forEach(it -> add(near, it, it));
        families.tiesTo(persons)
                .forEach(it -> add(near, ((Fact.Tie) it.says()).other(), it.person()));
        portraits.forEach((person, portrait) ->
                portrait.all(Fact.Tie.class)
                        .forEach(it -> add(near, person, ((Fact.Tie) it.says()).other())));
        var ids = new HashSet<UUID>();
        near.values().forEach(ids::addAll);
        var children = people.children(ids);
        // No brother or sister opens a child.
        near.forEach((person, those) -> {
            if (children.containsKey(person)) {
                those.retainAll(Set.of(person));
            }
            those.retainAll(children.keySet());
        });
        return new Sight(portraits, children, near);
    }

    private static void add(Map<UUID, Set<UUID>> near, UUID person, UUID child) {
        near.computeIfAbsent(person, _ -> new HashSet<>()).add(child);
    }
}
