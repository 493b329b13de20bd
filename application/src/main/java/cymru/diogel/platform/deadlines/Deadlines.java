package cymru.diogel.platform.deadlines;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every clock that runs or ran for a child, as those who know the facts worked it out. */
@Component
public class Deadlines {
    private final OccasionStore store;
    private final Trail trail;
    private final Clock clock;

    Deadlines(OccasionStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** One run of a clock, and whose it is. */
    public record Running(UUID child, Occasion occasion) {}

    /** How many runs are due within the days of notice, and how many are overdue. */
    public record Counts(int due, int overdue) {}

    /** A day on which the council is shut besides bank holidays, and from when that was known. */
    public record Closure(
            LocalDate day, LocalDate announcedOn, String reasonEnglish, String reasonWelsh) {}

    /**
     * How many occasions fell due and how many of them were met in time; the unit is the occasion,
     * not the child.
     *
     * @param rows every occasion counted
     */
    public record Timeliness(String clock, List<Running> rows) {
        public int due() {
            return rows.size();
        }

        public int inTime() {
            return Math.toIntExact(rows.stream().filter(it -> it.occasion().isMetInTime()).count());
        }
    }

    /** The working days here: bank holidays and the council's own closures taken out. */
    public WorkingDays calendar() {
        return WorkingDays.englandAndWales()
                .closedOn(
                        store.closures().stream()
                                .collect(Collectors.toMap(Closure::day, Closure::announcedOn)));
    }

    public List<Closure> closures() {
        return store.closures();
    }

    /** Adds a closure; clocks that already ran when it was announced keep their due dates. */
    @Transactional
    public void close(Closure closure) {
        store.add(closure);
        trail.wrote(Entry.done("closure.add").with("day", closure.day()));
    }

    /** Takes out a closure entered today by mistake; what others may have counted with stays. */
    @Transactional
    public void withdraw(LocalDate day) {
        if (store.withdraw(day, LocalDate.now(clock))) {
            trail.wrote(Entry.done("closure.withdraw").with("day", day));
        }
    }

    /**
     * Keeps others from replacing what belongs to these children until the transaction ends.
     *
     * <p>To be called before the facts are read: of two visits recorded at one moment, whoever
     * comes second then knows of both.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> children) {
        store.lock(children);
    }

    /** Puts these in place of all a child had, in the transaction that changed the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID child, List<Occasion> occasions) {
        store.replace(Map.of(child, occasions));
    }

    /** Replaces the runs of those of these children for whom they are others than before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceChanged(Map<UUID, List<Occasion>> occasions) {
        var others = new TreeMap<>(occasions);
        others.entrySet().removeIf(it -> isAsKept(it.getKey(), it.getValue()));
        if (!others.isEmpty()) {
            store.replace(others);
        }
    }

    private boolean isAsKept(UUID child, List<Occasion> occasions) {
        var kept = store.of(child).stream().map(Running::occasion).toList();
        return kept.size() == occasions.size() && kept.containsAll(occasions);
    }

    /** Does the same for many children in two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceAll(Map<UUID, List<Occasion>> occasions) {
        store.replace(occasions);
    }

    /** What ran for these children on a day, by due date; what waits for an event comes last. */
    public List<Running> open(Collection<UUID> children, LocalDate on) {
        return store.open(children, on);
    }

    /** Of these only what is due by a day, or waits for an event since. */
    public List<Running> open(Collection<UUID> children, LocalDate on, LocalDate by) {
        return store.open(children, on, by);
    }

    /** All that ran for a child, by due date. */
    public List<Occasion> history(UUID child) {
        return store.of(child).stream().map(Running::occasion).toList();
    }

    /** What these children's clocks met on a day, in time or late, by child and clock. */
    public List<Running> met(Collection<UUID> children, LocalDate on) {
        return store.met(children, on);
    }

    /** How many of these children's runs are due or overdue on a day. */
    public Counts counts(Collection<UUID> children, LocalDate on) {
        var calendar = calendar();
        var states =
                store.open(children, on).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.occasion().standing(on, calendar).state(),
                                        Collectors.counting()));
        return new Counts(
                states.getOrDefault(Occasion.State.DUE, 0L).intValue(),
                states.getOrDefault(Occasion.State.OVERDUE, 0L).intValue());
    }

    /** What fell due from one day to another, by clock, for everybody. */
    public List<Timeliness> timeliness(LocalDate from, LocalDate to) {
        return byClock(from, to, null);
    }

    /** What fell due from one day to another, by clock, for these children. */
    public List<Timeliness> timeliness(LocalDate from, LocalDate to, Collection<UUID> children) {
        return byClock(from, to, children);
    }

    // What is due today or later may still be met in time, so it has not been missed or kept yet.
    private List<Timeliness> byClock(
            LocalDate from, LocalDate to, @Nullable Collection<UUID> children) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var rows = store.due(from, to.isAfter(yesterday) ? yesterday : to, children);
        var clocks = new TreeMap<String, List<Running>>();
        rows.forEach(it ->
                clocks.computeIfAbsent(it.occasion().rule().id(), _ -> new ArrayList<>()).add(it));
        return clocks.entrySet().stream()
                .map(it -> new Timeliness(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }
}
