package cymru.diogel.platform.access;

import cymru.diogel.platform.access.NeedToKnow.Depth;
import cymru.diogel.platform.access.NeedToKnow.Facts;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where need to know is decided. Every module asks here before it shows anything
 * about a child, and what is answered is in the trail before the page is made.
 */
@Component
public class Access {
    private static final Set<Ground> WORK = Set.of(Ground.ALLOCATED, Ground.TEAM, Ground.AGENCY);

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
        return grounds(viewer, children, Depth.RECORD);
    }

    private Map<UUID, Ground> grounds(Viewer viewer, Collection<UUID> children, Depth depth) {
        // Asked even for nobody, so that an answer takes as long whether there is somebody or not.
        return NeedToKnow.grounds(viewer.role(), children, facts(viewer, children), depth);
    }

    /** Whose record may be seen on which ground, and whose shared plan at least. */
    public record Seen(Map<UUID, Ground> records, Map<UUID, Ground> plans) {}

    /** The same for the record and for the shared plan, in one question. */
    public Seen seen(Viewer viewer, Collection<UUID> children) {
        var facts = facts(viewer, children);
        var records = NeedToKnow.grounds(viewer.role(), children, facts, Depth.RECORD);
        var plans = NeedToKnow.grounds(viewer.role(), children, facts, Depth.PLAN);
        plans.putAll(records);
        return new Seen(records, plans);
    }

    private Map<UUID, Facts> facts(Viewer viewer) {
        return store.facts(viewer.id(), LocalDate.now(clock), clock.instant());
    }

    private Map<UUID, Facts> facts(Viewer viewer, Collection<UUID> children) {
        return store.facts(viewer.id(), children, LocalDate.now(clock), clock.instant());
    }

    /** Which children a list made for this viewer may draw on. */
    public Reach reach(Viewer viewer) {
        var facts = facts(viewer);
        var seen = NeedToKnow.grounds(viewer.role(), facts.keySet(), facts, Depth.RECORD).keySet();
        if (viewer.role() != Role.QUALITY) {
            return new Reach.Only(seen, NeedToKnow.barred(viewer.role(), facts));
        }
        var hidden = new HashSet<>(facts.keySet());
        hidden.removeAll(seen);
        return new Reach.Everyone(Ground.QUALITY_ASSURANCE, hidden);
    }

    /** Whom a report may be about: everybody who is not barred to whoever takes it. */
    public Reach reachOfReport(Viewer viewer) {
        return new Reach.Everyone(Ground.REPORT, NeedToKnow.barred(viewer.role(), facts(viewer)));
    }

    /** The children somebody works with or answers for, each with the ground on which. */
    public Map<UUID, Ground> work(Viewer viewer) {
        var facts = facts(viewer);
        var seen = NeedToKnow.grounds(viewer.role(), facts.keySet(), facts, Depth.RECORD);
        seen.keySet()
                .removeIf(it ->
                        Collections.disjoint(WORK, facts.getOrDefault(it, Facts.NONE).grounds()));
        return seen;
    }

    /** Somebody who works with a child today. */
    public record Worker(UUID account, String name) {}

    /** Who works with each of these children today; one nobody works with is left out. */
    public Map<UUID, Worker> workers(Collection<UUID> children) {
        return store.workers(children, LocalDate.now(clock));
    }

    /** The children a team answers for today whom the viewer may see, in one question. */
    public Map<UUID, Ground> ofTeam(Viewer viewer, UUID team) {
        var facts = store.factsOfTeam(viewer.id(), team, LocalDate.now(clock), clock.instant());
        return NeedToKnow.grounds(viewer.role(), facts.keySet(), facts, Depth.RECORD);
    }

    /**
     * Lets the viewer look at these children, writing it down first.
     *
     * @param children those the page is about; all of one household, or one
     * @throws Absent when there is no ground for any of them; that is written down too
     */
    public Map<UUID, Ground> look(Viewer viewer, Collection<UUID> children, String act) {
        return look(viewer, children, act, Depth.RECORD);
    }

    private Map<UUID, Ground> look(
            Viewer viewer, Collection<UUID> children, String act, Depth depth) {
        var grounds = grounds(viewer, children, depth);
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

    /** The same for those who are about to write of these children. */
    public Map<UUID, Ground> lookToWrite(Viewer viewer, Collection<UUID> children, String act) {
        return look(viewer, children, act, Depth.WRITE);
    }

    /** The same for those who look at no more than the shared plan. */
    public Map<UUID, Ground> lookAtPlans(Viewer viewer, Collection<UUID> children, String act) {
        return look(viewer, children, act, Depth.PLAN);
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

    /** What an emergency would change for somebody who asks for a child. */
    public enum Emergency {
        OPEN_ALREADY,
        MAY_BE_OPENED
    }

    /**
     * Whether this child's record may be opened in an emergency.
     *
     * @param exists whether there is such a child at all
     * @throws Absent when not, whether it is not there, restricted, or closed to the viewer by name
     */
    public Emergency emergency(Viewer viewer, UUID child, boolean exists) {
        var facts = facts(viewer, List.of(child)).getOrDefault(child, Facts.NONE);
        if (NeedToKnow.decide(viewer.role(), facts, Depth.RECORD).ground() != null) {
            return Emergency.OPEN_ALREADY;
        }
        if (!exists || !NeedToKnow.mayBreakGlass(viewer.role(), facts)) {
            refuse("emergency.card", List.of(child));
            throw new Absent();
        }
        trail.noted(Entry.seen("emergency.card").ofChild(child, null));
        return Emergency.MAY_BE_OPENED;
    }

    /** The teams that answer for a child today. */
    public Set<UUID> teamsOf(UUID child) {
        return store.teamsOf(child, LocalDate.now(clock));
    }

    /** The agency of each team that belongs to one; a team of the council is left out. */
    public Map<UUID, Team.Agency> agencies() {
        return store.agencies();
    }

    /** Opens a ground: an agency's involvement, an invitation, a sample, an emergency. */
    @Transactional
    public void open(Ground.Opening it, Ground ground) {
        var entry = Entry.done("ground.open").ofChild(it.child(), ground.name());
        decide(entry.with("account", it.account()), () -> store.open(it, ground));
    }

    /** Ends a ground with this day; with a day that has passed, at once. */
    @Transactional
    public void close(UUID child, UUID account, Ground ground, LocalDate last) {
        var entry = Entry.done("ground.close").ofChild(child, ground.name());
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var at = last.isBefore(LocalDate.now(clock)) ? now : null;
        decide(entry.with("account", account), () -> store.close(child, account, ground, last, at));
    }

    private void decide(Entry entry, Runnable work) {
        SecondLock.deciding(() -> {
            work.run();
            trail.wrote(entry);
            return true;
        });
    }

    /** Grounds that run today or will, for those who have asked access first. */
    public List<Ground.Standing> standing(Ground.Question question) {
        return store.standing(question, LocalDate.now(clock), clock.instant());
    }

    private void refuse(String act, Collection<UUID> children) {
        var refused = Entry.refused(act);
        trail.noted(
                children.isEmpty()
                        ? List.of(refused)
                        : children.stream().map(it -> refused.ofChild(it, null)).toList());
    }
}
