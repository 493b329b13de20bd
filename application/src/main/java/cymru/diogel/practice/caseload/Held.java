package cymru.diogel.practice.caseload;

import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A child with what is due for it.
 *
 * @param plans those that are open
 * @param tasks what is on somebody's list
 * @param owed days by which what modules count is owed, by the code of what it is
 */
public record Held(
        Child child, List<Plan> plans, List<Task> tasks, Map<String, List<LocalDate>> owed) {
    public Held {
        plans = List.copyOf(plans);
        tasks = List.copyOf(tasks);
        owed = Map.copyOf(owed);
    }

    public boolean is(Plan.Kind kind) {
        return plans.stream().anyMatch(it -> it.kind() == kind);
    }

    /** Whether something is owed that was to be done before a day. */
    public boolean isLate(LocalDate today) {
        return owed.values().stream().flatMap(List::stream).anyMatch(day -> day.isBefore(today));
    }

    /** Whether something is owed, and nothing of it late. */
    public boolean isDue(LocalDate today) {
        return !isLate(today) && owed.values().stream().anyMatch(days -> !days.isEmpty());
    }
}
