package cymru.diogel.visiting.clocks.web;

import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.clocks.Duty;
import cymru.diogel.visiting.clocks.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A child on somebody's list: the plans that are open, the visits owed, and who has the child. */
public record ChildWork(
        Child child, List<Plan> plans, Map<Duty, Owed> owed, Practitioner practitioner) {

    /** Who works with a child; on somebody's own list it is they. */
    public record Practitioner(String id, String name) {
        static final Practitioner NOBODY = new Practitioner("", "");
    }

    public @Nullable Owed owed(Duty duty) {
        return owed.get(duty);
    }

    /** The day by which the next visit of any kind is owed; the last of days when none is. */
    LocalDate next() {
        return owed.values().stream().map(Owed::by).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
