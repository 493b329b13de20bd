package cymru.diogel.platform.access;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where need to know is decided.
 *
 * <p>Every module asks here before it shows anything about a child, and what is answered is in the
 * trail before the page is made.
 */
@Component
public class Access {
    private final GroundStore store;
    private final Trail trail;
    private final Clock clock;

    Access(GroundStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The ground on which each of these children may be seen; no ground, no entry. */
    public Map<UUID, Ground> grounds(Viewer viewer, Collection<UUID> children) {
        return store.grounds(viewer, children, LocalDate.now(clock));
    }

    /** Which children a list made for this viewer may draw on. */
    public Reach reach(Viewer viewer) {
        return switch (viewer.role()) {
            case QUALITY -> new Reach.Everyone(Ground.QUALITY_ASSURANCE);
            case PRACTITIONER, TEAM_MANAGER, INSPECTOR ->
                    new Reach.Only(store.children(viewer, LocalDate.now(clock)));
            case HEAD_OF_SERVICE, COUNCILLOR, ADMINISTRATOR -> new Reach.Only(Set.of());
        };
    }

    /** The children somebody works with or answers for, each with the ground on which. */
    public Map<UUID, Ground> work(Viewer viewer) {
        var ground =
                switch (viewer.role()) {
                    case PRACTITIONER -> Ground.ALLOCATED;
                    case TEAM_MANAGER -> Ground.TEAM;
                    case QUALITY, HEAD_OF_SERVICE, COUNCILLOR, INSPECTOR, ADMINISTRATOR -> null;
                };
        return ground == null
                ? Map.of()
                : store.children(viewer, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(child -> child, _ -> ground));
    }

    /** Somebody who works with a child today. */
    public record Worker(UUID account, String name) {}

    /** Who works with each of these children today; one nobody works with is left out. */
    public Map<UUID, Worker> workers(Collection<UUID> children) {
        return store.workers(children, LocalDate.now(clock));
    }

    /** The children a team answers for today; for those who see every team. */
    public Set<UUID> ofTeam(UUID team) {
        return store.children(team, LocalDate.now(clock));
    }

    /**
     * Lets the viewer look at these children, writing it down first.
     *
     * @param children those the page is about; all of one household, or one
     * @throws Absent when there is no ground for any of them; that is written down too
     */
    public Map<UUID, Ground> look(Viewer viewer, Collection<UUID> children, String act) {
        var grounds = grounds(viewer, children);
        if (grounds.isEmpty()) {
            refuse(act, children);
            throw new Absent();
        }
        trail.noted(
                grounds.entrySet().stream()
                        .map(it -> Entry.seen(act).ofChild(it.getKey(), it.getValue().name()))
                        .toList());
        return grounds;
    }

    /** Notes a list, search or export that shows no single child, before it is made. */
    public void browse(Entry entry) {
        trail.noted(entry);
    }

    /** Notes a list and every child named in it, with the ground on which, before it is made. */
    public void browse(Entry entry, Map<UUID, Ground> named) {
        trail.noted(
                Stream.concat(
                                Stream.of(entry),
                                named.entrySet().stream()
                                        .map(it ->
                                                entry.ofChild(it.getKey(), it.getValue().name())))
                        .toList());
    }

    /** Says from when until when a practitioner is allocated to a child; ends what stood before. */
    @Transactional
    public void allocate(UUID child, UUID account, UUID team, LocalDate from) {
        store.endAll(child, from);
        store.add(child, account, null, "ALLOCATED", from);
        store.add(child, null, team, "TEAM", from);
    }

    /** Somebody's work with a child, from a day on. */
    public record Work(UUID child, UUID account, UUID team, LocalDate from) {}

    /** Takes over work with children that nobody here works with yet. */
    @Transactional
    public void allocateAll(Collection<Work> work) {
        store.takeOver(work);
    }

    /** Gives an inspector or auditor these children to look at, until a day or until ended. */
    @Transactional
    public void sample(
            Collection<UUID> children, UUID account, LocalDate from, @Nullable LocalDate until) {
        children.forEach(child -> store.sample(child, account, from, until));
    }

    /** Takes a child out of everybody's work from this day on. */
    @Transactional
    public void release(UUID child, LocalDate from) {
        store.endAll(child, from);
    }

    private void refuse(String act, Collection<UUID> children) {
        var refused = Entry.refused(act);
        trail.noted(
                children.isEmpty()
                        ? List.of(refused)
                        : children.stream().map(it -> refused.ofChild(it, null)).toList());
    }
}
