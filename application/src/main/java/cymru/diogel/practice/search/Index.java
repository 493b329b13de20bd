package cymru.diogel.practice.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.FactsChanged;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.NameKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what can be found in step with what is known. */
@Component
@Order(0)
class Index implements ApplicationRunner {
    private final SearchStore store;
    private final Families families;
    private final People people;

    Index(SearchStore store, Families families, People people) {
        this.store = store;
        this.families = families;
        this.people = people;
    }

    /** People written down before there was a search are found too. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (store.isEmpty()) {
            refresh(Set.copyOf(people.allChildren()));
        }
    }

    // In the transaction of the fact: nobody is ever found under what is no longer known. It is the
    // machine's work, for whoever writes of one child may not see all whom that concerns.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FactsChanged event) {
        SecondLock.entering(() -> refresh(event.persons()));
    }

    private void refresh(Set<UUID> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var known = families.known(changed);
        var persons = new HashSet<>(changed);
        known.values().stream()
                .flatMap(it -> it.all(Fact.Tie.class))
                .forEach(it -> persons.add(((Fact.Tie) it.says()).other()));
        var all = persons.size() == changed.size() ? known : families.known(persons);
        var children = people.children(persons);
        var tied =
                families.tiesTo(persons).stream()
                        .collect(
                                groupingBy(
                                        it -> ((Fact.Tie) it.says()).other(),
                                        mapping(Version::person, toList())));
        var cards = new ArrayList<Card>();
        // Of whom nothing is known any more, nothing can be found.
        all.values().removeIf(it -> it.versions().isEmpty());
        all.forEach((id, portrait) ->
                cards.add(card(portrait, children.get(id), tied.getOrDefault(id, List.of()))));
        store.replace(persons, cards);
    }

    private static Card card(Portrait portrait, @Nullable Child child, Collection<UUID> tied) {
        var names = new LinkedHashSet<String>();
        var keys = new LinkedHashSet<String>();
        portrait.all(Fact.Name.class)
                .map(it -> (Fact.Name) it.says())
                .forEach(name -> {
                    names.add(Folding.folded(name.text()));
                    keys.addAll(NameKeys.of(name.text()));
                });
        portrait.all(Fact.Identifier.class)
                .map(it -> (Fact.Identifier) it.says())
                .filter(it -> it.scheme() != Fact.Identifier.Scheme.PUPIL)
                .forEach(it -> keys.add(Asked.number(it.value())));
        var through = new TreeSet<UUID>(tied);
        if (child != null) {
            through.add(child.id());
            keys.add(Asked.number(child.reference()));
        }
        var places = places(portrait);
        places.stream()
                .flatMap(it -> Stream.of(it.split(" ")))
                .map(Asked::place)
                .forEach(keys::add);
        return new Card(
                portrait.person(),
                List.copyOf(through),
                keys,
                List.copyOf(names),
                places,
                born(portrait));
    }

    private static List<String> places(Portrait portrait) {
        return portrait.all(Fact.Address.class)
                .map(it -> Folding.folded(((Fact.Address) it.says()).text()))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate born(Portrait portrait) {
        return portrait.life()
                .map(it -> it.bornOn() == null ? it.expectedOn() : it.bornOn())
                .orElse(null);
    }
}
