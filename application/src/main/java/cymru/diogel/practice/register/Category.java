package cymru.diogel.practice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a name is on the register, as the list of its time has it.
 *
 * @param from first day on which it may be chosen, none while no limit is known
 * @param until last day on which it may be chosen, none while it lasts
 */
public record Category(String id, @Nullable LocalDate from, @Nullable LocalDate until) {
    public boolean mayBeChosenOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The key of its name in the messages. */
    public String nameKey() {
        return "clocks.category-" + id;
    }
}
