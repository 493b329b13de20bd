package cymru.diogel.visiting.visits;

import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.visits.Visit.Correction;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.VisitFilter.Order;
import cymru.diogel.visiting.visits.VisitRules.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits as they happened, and what was said of them.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Visits {
    private final VisitStore store;
    private final VisitSearch search;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitStore store,
            VisitSearch search,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.search = search;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a report that was sent. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept(Visit visit) implements Outcome {}

        /** The same intention had become a visit before; nothing was changed. */
        record Already(Visit visit) implements Outcome {}

        /** The same practitioner has told of this household at this minute in another report. */
        record Twin(Visit visit) implements Outcome {}

        /** The visit was corrected by somebody since it was read; nothing was changed. */
        record Stale(Visit current) implements Outcome {}

        /** It cannot be kept as it is. */
        record Refused(Set<Reason> reasons) implements Outcome {}
    }

    /**
     * Which rows a list may show.
     *
     * @param reach whose children the viewer may see
     * @param reachOnly leaves out all other visits; if not, they are shown without who was visited
     */
    public record Scope(Reach reach, boolean reachOnly) {}

    /**
     * One line of a list.
     *
     * @param open whether the viewer may see a child of it; if not, the children are left out
     * @param children those within reach
     */
    public record Line(Call call, boolean open, List<Seen> children) {}

    /** Lines of a list, out of so many. */
    public record Lines(List<Line> lines, int total) {}

    /** Keeps a report; one intention becomes one visit however often it is sent. */
    @Transactional
    public Outcome record(Visit visit, UUID intention) {
        store.hold(visit.household());
        var before = store.ofIntention(intention);
        if (before.isPresent()) {
            return new Outcome.Already(before.get());
        }
        var broken = VisitRules.broken(visit, clock.instant());
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var twin = store.twin(visit);
        if (twin.isPresent()) {
            return new Outcome.Twin(twin.get());
        }
        store.add(visit, intention);
        trail.wrote(visit.entries("visit.record"));
        events.publishEvent(new Visit.Recorded(visit, null));
        return new Outcome.Kept(visit);
    }

    /**
     * Changes what a report says and keeps what it said before.
     *
     * @param visit what it is to say, with the revision that was read
     */
    @Transactional
    public Outcome correct(Visit visit, UUID by, String reason) {
        store.hold(visit.household());
        var current = store.find(visit.id()).orElseThrow();
        if (current.recording().revision() != visit.recording().revision()) {
            return new Outcome.Stale(current);
        }
        var broken = VisitRules.broken(visit, clock.instant());
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var twin = store.twin(visit);
        if (twin.isPresent()) {
            return new Outcome.Twin(twin.get());
        }
        var revision = current.recording().revision() + 1;
        var corrected = visit.at(current.recording().revised(revision));
        var correction = new Correction(revision, clock.instant(), by, reason, current);
        if (!store.replace(corrected, correction)) {
            return new Outcome.Stale(store.find(visit.id()).orElseThrow());
        }
        trail.wrote(corrected.entries("visit.correct"));
        events.publishEvent(new Visit.Recorded(corrected, current));
        return new Outcome.Kept(corrected);
    }

    /** Changes a report and all it said before; nobody reads what was there. */
    @Transactional
    public void rewrite(Visit before, UnaryOperator<Visit> how, UnaryOperator<String> reasons) {
        store.hold(before.household());
        var current = store.find(before.id()).orElseThrow();
        var changed = store.rewrite(current, how, reasons);
        trail.wrote(changed.entries("visit.rewrite"));
        events.publishEvent(new Visit.Recorded(changed, current));
    }

    /** Adds visits that another system or a demonstration tells of, as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Visit> visits) {
        store.addAll(visits);
        var children =
                visits.stream()
                        .flatMap(visit -> visit.children().stream())
                        .map(Seen::child)
                        .collect(Collectors.toSet());
        trail.wrote(
                Entry.done("visit.add")
                        .with("visits", visits.size())
                        .with("children", children.size()));
        events.publishEvent(new Visit.Recorded.Many(visits.size(), children));
    }

    /** Which of these rows of another system are here already. */
    public Set<String> known(Collection<String> sourceReferences) {
        return store.known(sourceReferences);
    }

    /** Whom a visit was to, for nothing but to ask access; of a visit that is not, nobody. */
    public Set<UUID> childrenOf(UUID visit) {
        return SecondLock.introducing(() -> store.childrenOf(visit));
    }

    public Optional<Visit> find(UUID id) {
        return store.find(id);
    }

    /** The last reports about a child, the last first. */
    public List<Visit> latest(UUID child, int limit) {
        return store.latest(child, limit);
    }

    /** The visit an intention has become. */
    public Optional<Visit> ofIntention(UUID intention) {
        return store.ofIntention(intention);
    }

    /** What a visit said before each correction, the last first. */
    public List<Correction> corrections(UUID visit) {
        return store.corrections(visit);
    }

    public int count(VisitFilter filter, Scope scope) {
        var question = filter.within(scope);
        return question.ask(() -> search.count(question));
    }

    /** A part of a list, and how long it is. */
    public Lines page(VisitFilter filter, Scope scope, Order order, int offset, int limit) {
        var question = filter.within(scope);
        var found = question.ask(() -> search.page(question, order, offset, limit));
        var total = found.isEmpty() ? count(filter, scope) : found.getFirst().total();
        var open = found.stream().filter(it -> it.open()).map(it -> it.call().visit()).toList();
        var seen = store.seen(open);
        return new Lines(found.stream().map(it -> line(it, seen, question)).toList(), total);
    }

    /** Every visit and child within reach, in order of time, without holding them all. */
    @Transactional(readOnly = true)
    public void forEachChild(VisitFilter filter, Reach reach, BiConsumer<Call, Seen> consumer) {
        search.eachChild(filter.within(new Scope(reach, true)), consumer);
    }

    /** Every visit asked for, by household and time, without holding them all. */
    @Transactional(readOnly = true)
    public void forEachSeen(VisitFilter filter, Consumer<Call> consumer) {
        search.each(filter, consumer);
    }

    public boolean isEmpty() {
        return search.isEmpty();
    }

    /** Changes whenever a visit is added or corrected. */
    public String stamp() {
        return store.stamp();
    }

    /** The last day on which each of these households was called on. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> households) {
        return search.lastDays(households);
    }

    private static Line line(
            VisitSearch.Found found, Map<UUID, List<Seen>> seen, VisitSearch.Question asked) {
        var reach = asked.reach();
        var children =
                seen.getOrDefault(found.call().visit(), List.of()).stream()
                        .filter(child -> reach == null || reach.contains(child.child()))
                        .toList();
        return new Line(found.call(), found.open(), children);
    }
}
