package cymru.diogel.practice.work;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody's own list of what is due, within what one kind of notice may take of it. */
@Component
public class Tasks {
    /** Working days ahead that are soon, as for visits. */
    private static final int NEAR = 5;

    private final TaskStore store;
    private final Map<String, Reminder> reminders;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    Tasks(TaskStore store, List<Reminder> reminders, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.reminders = reminders.stream().collect(Collectors.toMap(Reminder::code, it -> it));
        this.clock = clock;
    }

    /** More of a kind than a list shows. */
    public record More(Reminder notice, int count) {}

    /**
     * Somebody's list.
     *
     * @param shown the most pressing first
     * @param more what is counted and not shown
     * @param near the last day of what is due soon
     */
    public record Mine(List<Task> shown, List<More> more, LocalDate today, LocalDate near) {
        public static final Mine NOTHING =
                new Mine(List.of(), List.of(), LocalDate.MIN, LocalDate.MIN);

        public List<Task> late() {
            return part(it -> it.isLate(today) && !it.whose().isWaiting());
        }

        /** Due today and in the next working days. */
        public List<Task> soon() {
            return part(it -> isSoon(it) && !it.whose().isWaiting());
        }

        /** Due after that, or on no day. */
        public List<Task> later() {
            return part(it -> !it.isLate(today) && !isSoon(it) && !it.whose().isWaiting());
        }

        private boolean isSoon(Task it) {
            var on = it.due().on();
            return on != null && !on.isBefore(today) && !on.isAfter(near);
        }

        public List<Task> waiting() {
            return part(it -> it.whose().isWaiting());
        }

        /** Every child named in it. */
        public Set<UUID> children() {
            return shown.stream()
                    .map(Task::child)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        /** What is due on one day, none for what has no day. */
        public record Day(@Nullable LocalDate on, List<Task> tasks) {}

        /** Some of them, day by day as they stand. */
        public static List<Day> days(List<Task> some) {
            var days = new ArrayList<Day>();
            for (var it : some) {
                var on = it.due().on();
                if (days.isEmpty() || !Objects.equals(days.getLast().on(), on)) {
                    days.add(new Day(on, new ArrayList<>()));
                }
                days.getLast().tasks().add(it);
            }
            return days;
        }

        private List<Task> part(Predicate<Task> which) {
            return shown.stream().filter(which).toList();
        }
    }

    /** The viewer's list, for whoever puts every child named in it into the trail first. */
    public Mine of(Viewer viewer) {
        var open = store.open(viewer);
        var counted = new HashMap<String, Integer>();
        // What is somebody's own is not pushed out by what is everybody's.
        var within =
                open.stream()
                        .sorted(
                                Comparator.comparing(
                                        it -> !viewer.id().equals(it.task().whose().account())))
                        .filter(it ->
                                counted.merge(it.task().due().notice(), 1, Integer::sum)
                                        <= notice(it.task()).most())
                        .map(it -> it.task().key())
                        .collect(Collectors.toSet());
        var shown = open.stream().filter(it -> within.contains(it.task().key())).toList();
        shown.stream()
                .filter(it -> !it.isSeen())
                .forEach(it -> seen.put(it.task().key(), clock.instant()));
        var more =
                counted.entrySet().stream()
                        .map(it -> new More(known(it.getKey()), it.getValue()))
                        .filter(it -> it.count() > it.notice().most())
                        .map(it -> new More(it.notice(), it.count() - it.notice().most()))
                        .toList();
        var today = LocalDate.now(clock);
        return new Mine(
                shown.stream().map(TaskStore.Kept::task).toList(),
                more,
                today,
                deadlines.calendar().plus(today, NEAR));
    }

    /**
     * What is open of the viewer's about some children, the most pressing first; for whoever looked
     * at them. It does not count as seen: only a list of one's own work does.
     */
    public List<Task> about(Collection<UUID> children, Viewer viewer) {
        return store.open(viewer, children).stream().map(TaskStore.Kept::task).toList();
    }

    /** What is open about these children, whosever it is; for those who have asked access. */
    public List<Task> about(Collection<UUID> children) {
        return store.about(children);
    }

    /**
     * Writes down what was shown since it was last asked, so that no page waits for it; what the
     * process had not written when it died is shown again.
     */
    public void keepSeen() {
        var shown = Map.copyOf(seen);
        if (!shown.isEmpty()) {
            SecondLock.entering(() -> shown.forEach((key, at) -> store.seen(List.of(key), at)));
            seen.keySet().removeAll(shown.keySet());
        }
    }

    /** Every kind of notice with how often it was acted on in the last year. */
    public Map<Reminder, ReminderRate> rates() {
        var since = LocalDate.now(clock).minus(Period.ofYears(1));
        var at = WallClock.instant(since.atStartOfDay());
        var rates = SecondLock.counting(() -> store.rates(at));
        return reminders.values().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                it -> rates.getOrDefault(it.code(), ReminderRate.NONE)));
    }

    private Reminder notice(Task task) {
        return known(task.due().notice());
    }

    private Reminder known(String code) {
        return reminders.getOrDefault(code, new Reminder(code, 1, "/work"));
    }
}
