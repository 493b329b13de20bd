package cymru.diogel.practice.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.families.Version.Knowledge;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.ChildrenAdded;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of children and of those around them.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Families {
    private final FactStore store;
    private final People people;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(
            FactStore store,
            People people,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What is known of these people now; one nothing was ever known of is left out. */
    public Map<UUID, Portrait> known(Collection<UUID> persons) {
        return portraits(store.of(persons), null);
    }

    /** What was known of these people at a moment. */
    public Map<UUID, Portrait> knownAt(Collection<UUID> persons, Instant at) {
        return portraits(store.of(persons), at);
    }

    /** What is known now of a child and of everybody tied to it. */
    public Map<UUID, Portrait> around(UUID child) {
        return portraits(store.around(child), null);
    }

    /** What was known at a moment of a child and of everybody tied to it, and what is now. */
    public Then aroundAt(UUID child, Instant at) {
        var all = store.around(child);
        return new Then(portraits(all, at), portraits(all, null));
    }

    /** The same people as known at a moment, and now. */
    public record Then(Map<UUID, Portrait> then, Map<UUID, Portrait> now) {}

    /** Whose mother, carer, brother these people are now: the ties that lead to them. */
    public List<Version> tiesTo(Collection<UUID> others) {
        return store.tiesTo(others).stream().filter(it -> it.known().stands()).toList();
    }

    /** Writes down people nobody knew of before, and what is known of them. */
    @Transactional
    public void add(Set<UUID> persons, List<Version> facts) {
        var at = clock.instant();
        store.addPersons(persons, at);
        store.add(facts);
        trail.wrote(
                Entry.done("families.add")
                        .with("persons", persons.size())
                        .with("facts", facts.size()));
        changed(facts);
    }

    /** Writes down a fact that nothing was known of before. */
    @Transactional
    public UUID say(UUID person, Fact says, Period valid, @Nullable UUID by) {
        var fact = Version.first(person, says, valid, Knowledge.since(clock.instant(), by));
        store.add(List.of(fact));
        trail.wrote(Entry.done("fact.add").ofChild(person, null).with("line", fact.line()));
        changed(List.of(fact));
        return fact.line();
    }

    /**
     * Writes down a fact; where one of its kind there can be only one, on those days it is so now.
     */
    @Transactional
    public UUID tell(UUID person, Fact says, Period valid, UUID by) {
        var known = known(List.of(person)).getOrDefault(person, new Portrait(person, List.of()));
        var lines = known.linesOf(says, valid);
        if (lines.isEmpty()) {
            return say(person, says, valid, by);
        }
        lines.stream().skip(1).forEach(it -> change(it, valid, null, by));
        change(lines.getFirst(), valid, says, by);
        return lines.getFirst();
    }

    /**
     * Somebody around a child.
     *
     * @param facts what is known of somebody who was not known; nothing of somebody who was
     */
    public record Joining(UUID child, Fact.Tie tie, Period valid, List<Fact> facts) {
        // Whoever writes this down must not get at, nor learn of, somebody they may not see.
        private Joining asSomebodyElse() {
            var other = new Fact.Tie(UUID.randomUUID(), tie.role(), tie.atHome());
            return new Joining(child, other, valid, facts);
        }
    }

    /** Writes down who somebody is to a child; the same person twice is one. */
    @Transactional
    public void join(Joining joining, UUID by) {
        var isKnown = store.has(joining.tie().other());
        // As the machine, for before the tie is there nobody may see somebody new.
        SecondLock.entering(() -> {
            var isTaken = !isKnown && store.has(joining.tie().other());
            join(isTaken ? joining.asSomebodyElse() : joining, isKnown, by);
        });
    }

    private void join(Joining joining, boolean isKnown, UUID by) {
        var other = joining.tie().other();
        var known = Knowledge.since(clock.instant(), by);
        var facts = new ArrayList<Version>();
        if (!isKnown) {
            store.addPersons(List.of(other), clock.instant());
            joining.facts()
                    .forEach(it -> facts.add(Version.first(other, it, Period.ALWAYS, known)));
        }
        var ties = known(List.of(joining.child())).get(joining.child());
        if (ties == null
                || ties.all(Fact.Tie.class).noneMatch(it -> it.says().equals(joining.tie()))) {
            facts.add(Version.first(joining.child(), joining.tie(), joining.valid(), known));
        }
        store.add(facts);
        trail.wrote(
                Entry.done("family.join")
                        .ofChild(joining.child(), null)
                        .with("other", other)
                        .with("known", isKnown));
        changed(facts);
    }

    /**
     * Says something else of some days of a fact; of other days what was said stands.
     *
     * @param says what is so on those days; null when the fact was not so at all
     */
    @Transactional
    public void correct(UUID line, Period days, @Nullable Fact says, UUID by, String reason) {
        revise(line, days, says, new Why("fact.correct", by, reason));
    }

    /** The same of what was right when it was written down, and went on otherwise. */
    @Transactional
    public void change(UUID line, Period days, @Nullable Fact says, UUID by) {
        revise(line, days, says, new Why("fact.change", by, null));
    }

    private record Why(String act, UUID by, @Nullable String reason) {}

    private void revise(UUID line, Period days, @Nullable Fact says, Why why) {
        var versions = store.line(line);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there is no line " + line);
        }
        var at = Revision.after(versions, clock.instant());
        var revision =
                Revision.of(versions, days, says, new Revision.Act(at, why.by(), why.reason()));
        store.end(revision.ended(), at);
        store.add(revision.added());
        // A line whose person turned out to be another goes on with the other.
        var person = Revision.lately(versions).person();
        trail.wrote(Entry.done(why.act()).ofChild(person, null).with("line", line));
        changed(versions);
    }

    // In the transaction of the children: nobody ever finds a child of whom nothing is known.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ChildrenAdded event) {
        var at = clock.instant();
        var facts = new ArrayList<Version>();
        event.children().forEach(child -> facts.addAll(FirstFacts.of(child, event, at)));
        var children = event.children().stream().map(Child::id).collect(toSet());
        store.addPersons(children, at);
        store.add(facts);
        events.publishEvent(new FactsChanged(children));
    }

    private static Map<UUID, Portrait> portraits(List<Version> all, @Nullable Instant at) {
        var portraits = new HashMap<UUID, Portrait>();
        all.stream()
                .collect(groupingBy(Version::person))
                .forEach((person, versions) ->
                        portraits.put(person, Portrait.of(person, versions.stream(), at)));
        return portraits;
    }

    // Lists show a child by what people keeps; that follows what is known here.
    private void changed(List<Version> facts) {
        changed(facts.stream().map(Version::person).collect(toSet()));
    }

    void changed(Set<UUID> persons) {
        if (persons.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var shown = people.children(persons);
        if (!shown.isEmpty()) {
            var known = known(shown.keySet());
            people.rename(
                    shown.values().stream()
                            .map(child -> FirstFacts.shown(child, known, today))
                            .filter(child -> !child.equals(shown.get(child.id())))
                            .toList());
        }
        events.publishEvent(new FactsChanged(persons));
    }
}
