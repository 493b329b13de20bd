package cymru.diogel.platform.retention;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.keeping.Keeper.Known;
import cymru.diogel.platform.keeping.Keeper.Leaving;
import cymru.diogel.platform.keeping.Trace;
import cymru.diogel.platform.retention.Batch.Certificate;
import cymru.diogel.platform.retention.Batch.Decision;
import cymru.diogel.platform.retention.Ruling.Until;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which records may end, and ends them when two people want it. */
@Component
public class Retention {
    private final RetentionStore store;
    private final List<Keeper> keepers;
    private final Witnessed witnessed;
    private final Trail trail;
    private final Clock clock;

    Retention(
            RetentionStore store,
            List<Keeper> keepers,
            Witnessed witnessed,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.keepers = keepers;
        this.witnessed = witnessed;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of a second person's decision. */
    public enum Answer {
        DONE,
        /** Whoever asked may not decide. */
        OWN,
        DECIDED_BEFORE,
        /** A rule, a hold or a contact since then keeps one of them longer. */
        KEPT
    }

    /** The rules that hold. */
    public Schedule schedule() {
        return store.schedule();
    }

    /** What may end today and is not asked for yet, the oldest first, and the holds that stand. */
    public record Standing(List<Due> due, List<Hold> holds) {}

    public Standing standing() {
        return SecondLock.deciding(() -> {
            var stops = store.stops();
            var free =
                    due(today(), stops.holds()).stream()
                            .filter(it -> !stops.waiting().contains(it.child()))
                            .toList();
            return new Standing(free, stops.holds());
        });
    }

    /** Asks for the end of these; those that may not end are left out, and none is asked twice. */
    @Transactional
    public Optional<Batch> ask(Collection<UUID> children, UUID by) {
        var items = standing().due().stream().filter(it -> children.contains(it.child())).toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var batch = new Batch(UUID.randomUUID(), clock.instant(), by, items.size(), null);
        return SecondLock.deciding(() -> {
            store.add(batch, items);
            trail.wrote(
                    items.stream()
                            .map(it ->
                                    Entry.done("retention.ask")
                                            .ofChild(it.child(), null)
                                            .with("batch", batch.id())
                                            .with("rule", it.rule()))
                            .toArray(Entry[]::new));
            return Optional.of(batch);
        });
    }

    /** Agrees, and the records are gone, or declines. */
    @Transactional
    public Answer decide(Batch batch, UUID by, boolean agreed) {
        if (batch.askedBy().equals(by)) {
            return Answer.OWN;
        }
        return SecondLock.deciding(() -> {
            var items = store.items(batch.id());
            if (agreed && !due(today(), store.stops().holds()).containsAll(items)) {
                return Answer.KEPT;
            }
            if (!store.decide(batch.id(), new Decision(clock.instant(), by, agreed, null))) {
                return Answer.DECIDED_BEFORE;
            }
            store.forget(batch.id());
            trail.wrote(
                    Entry.done(agreed ? "retention.agree" : "retention.decline")
                            .with("batch", batch.id())
                            .with("records", items.size()));
            if (agreed) {
                store.certify(batch.id(), destroy(items));
            }
            return Answer.DONE;
        });
    }

    private Certificate destroy(List<Due> items) {
        var pieces = new TreeMap<String, Integer>();
        for (var item : items) {
            var household =
                    keepers.stream()
                            .flatMap(it -> it.emptied(item.child()).stream())
                            .findFirst()
                            .orElse(null);
            var leaving = new Leaving(item.child(), household);
            keepers.forEach(it -> pieces.merge(it.name(), it.destroy(leaving), Integer::sum));
            store.forgetChild(item.child());
            pieces.merge("trail", witnessed.destroy(item.child(), item.rule()), Integer::sum);
        }
        return witnessed.certificate(pieces);
    }

    /** Stops every destruction, or that of one child's record. */
    @Transactional
    public UUID hold(@Nullable UUID child, String reason, UUID by) {
        var hold = new Hold(UUID.randomUUID(), child, reason, clock.instant(), by);
        return SecondLock.deciding(() -> {
            store.add(hold);
            var entry = Entry.done("retention.hold").with("hold", hold.id());
            trail.wrote(child == null ? entry : entry.ofChild(child, null));
            return hold.id();
        });
    }

    /** Lifts a hold; says no when it stands no longer. */
    @Transactional
    public boolean lift(UUID id, UUID by) {
        return SecondLock.deciding(() -> {
            var lifted = store.lift(id, by, clock.instant());
            if (lifted) {
                trail.wrote(Entry.done("retention.lift").with("hold", id));
            }
            return lifted;
        });
    }

    /** The child known by this code. */
    public Optional<UUID> known(String reference) {
        return SecondLock.deciding(() ->
                references(keepers.stream().map(Keeper::known).toList()).entrySet().stream()
                        .filter(it -> it.getValue().equals(reference))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** What was asked for lately, the last first. */
    public List<Batch> batches(int limit) {
        return store.batches(limit);
    }

    public Optional<Batch> find(UUID batch) {
        return store.find(batch);
    }

    /** The records of a batch that waits; of one that is decided, none. */
    public List<Due> items(UUID batch) {
        return SecondLock.deciding(() -> store.items(batch));
    }

    private LocalDate today() {
        return WallClock.shown(clock.instant()).toLocalDate();
    }

    private List<Due> due(LocalDate today, List<Hold> holds) {
        if (holds.stream().anyMatch(it -> it.child() == null)) {
            return List.of();
        }
        var held = holds.stream().map(Hold::child).collect(Collectors.toSet());
        var schedule = store.schedule();
        var known = keepers.stream().map(Keeper::known).toList();
        var references = references(known);
        var due = new ArrayList<Due>();
        lives(known)
                .forEach((child, life) -> {
                    if (schedule.of(life) instanceof Until(var day, var rule)
                            && !day.isAfter(today)
                            && !held.contains(child)) {
                        due.add(
                                new Due(
                                        child,
                                        references.getOrDefault(child, ""),
                                        day,
                                        rule.code()));
                    }
                });
        due.sort(Comparator.comparing(Due::day).thenComparing(Due::reference));
        return due;
    }

    private static Map<UUID, List<Trace>> lives(List<Known> known) {
        var lives = new HashMap<UUID, List<Trace>>();
        known.forEach(one ->
                one.traces()
                        .forEach((child, traces) ->
                                lives.computeIfAbsent(child, _ -> new ArrayList<>())
                                        .addAll(traces)));
        return lives;
    }

    private static Map<UUID, String> references(List<Known> known) {
        return known.stream()
                .flatMap(it -> it.references().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }
}
