package cymru.diogel.practice.work;

import cymru.diogel.platform.sight.SecondLock;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where modules tell what is to be done, in the transaction in which it arises or is done. */
@Component
public class WorkBook {
    private final TaskStore store;
    private final Set<String> reminders;
    private final Clock clock;

    WorkBook(TaskStore store, List<Reminder> reminders, Clock clock) {
        this.store = store;
        this.reminders = reminders.stream().map(Reminder::code).collect(Collectors.toSet());
        this.clock = clock;
    }

    /**
     * Tells a task; told again under the same key it is changed, and open again.
     *
     * @throws IllegalArgumentException for a kind of notice that is not documented
     */
    @Transactional
    public void put(Task task) {
        if (!reminders.contains(task.due().notice())) {
            throw new IllegalArgumentException("no notice " + task.due().notice());
        }
        SecondLock.entering(() -> store.put(task, clock.instant()));
    }

    /** Tells many at once. */
    @Transactional
    public void putAll(Collection<Task> tasks) {
        for (var it : tasks) {
            if (!reminders.contains(it.due().notice())) {
                throw new IllegalArgumentException("no notice " + it.due().notice());
            }
        }
        SecondLock.entering(() -> store.putAll(tasks, clock.instant()));
    }

    /** What these children still had of a kind of notice was done, or fell away, but for these. */
    @Transactional
    public void doneBut(String notice, Collection<UUID> children, Collection<String> keys) {
        SecondLock.entering(() -> store.doneBut(notice, children, keys, clock.instant()));
    }

    /** It was done, or fell away; one that is not there is no matter. */
    @Transactional
    public void done(String key) {
        SecondLock.entering(() -> store.done(key, clock.instant()));
    }
}
