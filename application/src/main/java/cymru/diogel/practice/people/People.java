package cymru.diogel.practice.people;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children and those around them.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class People {
    private final PeopleStore store;
    private final FamilyStore families;
    private final Access access;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    People(
            PeopleStore store,
            FamilyStore families,
            Access access,
            Trail trail,
            ApplicationEventPublisher events) {
        this.store = store;
        this.families = families;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    /** A household and its children, eldest first. */
    public record Family(Household household, List<Child> children) {}

    /** A household and its children, eldest first, in one question. */
    public Optional<Family> family(UUID household) {
        return families.find(household);
    }

    /** These households and their children, eldest first, in one question. */
    public Map<UUID, Family> families(Collection<UUID> households) {
        return families.findAll(households);
    }

    /** Where a child lives, and its plans, conferences and who worked with it, oldest first. */
    public record Home(
            Family family, List<Plan> plans, List<Conference> conferences, List<Allocation> work) {}

    /** All of a child's home in one question. */
    public Optional<Home> homeOf(UUID child) {
        return families.of(child);
    }

    /** Placements in these days: households where every child is looked after. */
    public Set<UUID> placements(LocalDate from, LocalDate to) {
        return families.placements(from, to);
    }

    public Map<UUID, Household> households(Collection<UUID> ids) {
        return store.households(ids);
    }

    public Map<UUID, Child> children(Collection<UUID> ids) {
        return store.children(ids);
    }

    /** The children of each of these households, eldest first. */
    public Map<UUID, List<Child>> childrenOf(Collection<UUID> households) {
        return store.childrenOf(households);
    }

    /** What may be said of a child before the record is open. */
    public record Introduction(String name, @Nullable Integer bornIn) {}

    /** The name and year of birth of a child somebody may not see yet. */
    public Optional<Introduction> introduce(UUID child) {
        return SecondLock.introducing(() ->
                store.children(List.of(child)).values().stream()
                        .findFirst()
                        .map(it ->
                                new Introduction(
                                        it.title(),
                                        it.bornOn() == null ? null : it.bornOn().getYear())));
    }

    /** Who lives in a household, for nothing but to ask access; of one that is not, nobody. */
    public Set<UUID> whoLivesIn(UUID household) {
        return SecondLock.introducing(() -> families.whoLivesIn(household));
    }

    /** Plans of these children, open and ended, oldest first. */
    public List<Plan> plans(Collection<UUID> children) {
        return store.plans(children);
    }

    /** Conferences about these children, oldest first. */
    public List<Conference> conferences(Collection<UUID> children) {
        return store.conferences(children);
    }

    /** Who works with each of these children today; a child nobody works with is left out. */
    public Map<UUID, Allocation> allocations(Collection<UUID> children) {
        return families.currentAllocations(children);
    }

    /** Every child there is a record of. */
    public List<UUID> allChildren() {
        return store.allChildren();
    }

    /** Households by the reference other systems use. */
    public Map<String, UUID> householdsByReference(Collection<String> references) {
        return store.householdsByReference(references);
    }

    /** Children by the reference other systems use. */
    public Map<String, Child> childrenByReference(Collection<String> references) {
        return store.childrenByReference(references);
    }

    /** Plans of a child as far as was known at a moment, and as known now, oldest first. */
    public Plan.Known plansKnown(UUID child, Instant at) {
        return store.plansKnown(child, at);
    }

    /** Who had worked with a child, as far as was known at each moment, first to last. */
    public List<List<Allocation>> allocationsKnown(UUID child, List<Instant> moments) {
        return families.allocationsKnown(child, moments);
    }

    @Transactional
    public void add(List<Household> households, List<Child> children) {
        add(households, children, false);
    }

    /** Children another system tells of, without saying since when they were known. */
    @Transactional
    public void takeOver(List<Household> households, List<Child> children) {
        add(households, children, true);
    }

    private void add(List<Household> households, List<Child> children, boolean takenOver) {
        store.addHouseholds(households);
        store.addChildren(children);
        events.publishEvent(new Barring.Arrived(households, children));
        events.publishEvent(new ChildrenAdded(children, homes(households, children), takenOver));
        trail.wrote(
                Entry.done("people.add")
                        .with("households", households.size())
                        .with("children", children.size()));
    }

    /** Shows these children in lists as families knows them. */
    @Transactional
    public void rename(List<Child> children) {
        if (!children.isEmpty()) {
            store.rename(children);
        }
    }

    @Transactional
    public void plan(List<Plan> plans, List<Conference> conferences) {
        plan(plans, conferences, false);
    }

    /** Plans another system tells of, without saying since when they were known. */
    @Transactional
    public void takeOverPlans(List<Plan> plans, List<Conference> conferences) {
        plan(plans, conferences, true);
    }

    private void plan(List<Plan> plans, List<Conference> conferences, boolean takenOver) {
        store.addPlans(plans, takenOver);
        store.addConferences(conferences);
        trail.wrote(
                plans.stream()
                        .map(it -> Entry.done("plan.add").ofChild(it.child(), null))
                        .toArray(Entry[]::new));
        events.publishEvent(new Plan.Begun(plans, takenOver));
        events.publishEvent(
                new Plan.Changed(
                        Stream.concat(
                                        plans.stream().map(Plan::child),
                                        conferences.stream().map(Conference::child))
                                .collect(Collectors.toSet())));
    }

    /** Gives children to practitioners, in order of time; who had them before is released. */
    @Transactional
    public void allocate(List<Allocation> allocations) {
        families.allocate(allocations);
        allocations.stream()
                .filter(it -> it.until() == null)
                .forEach(
                        it -> access.allocate(it.child(), it.practitioner(), it.team(), it.from()));
        trail.wrote(allocations.stream().map(Allocation::noted).toArray(Entry[]::new));
        events.publishEvent(Allocation.Changed.of(allocations));
    }

    /** Takes over who worked with children nobody here works with yet; what has no end lasts. */
    @Transactional
    public void allocateAll(List<Allocation> history) {
        families.takeOver(history);
        var lasting = history.stream().filter(it -> it.until() == null).toList();
        access.allocateAll(
                lasting.stream()
                        .map(it ->
                                new Access.Work(
                                        it.child(), it.practitioner(), it.team(), it.from()))
                        .toList());
        trail.wrote(
                Entry.done("allocate.all")
                        .with("allocations", history.size())
                        .with("lasting", lasting.size()));
    }

    // Children may be added to households that were here before.
    private Map<UUID, Household> homes(List<Household> households, List<Child> children) {
        var homes = new HashMap<UUID, Household>();
        households.forEach(it -> homes.put(it.id(), it));
        var others =
                children.stream()
                        .map(Child::household)
                        .filter(it -> !homes.containsKey(it))
                        .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            homes.putAll(store.households(others));
        }
        return homes;
    }
}
