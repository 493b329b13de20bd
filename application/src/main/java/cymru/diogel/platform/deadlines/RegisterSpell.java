package cymru.diogel.platform.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a child's name on the register.
 *
 * @param from the day of registration, which is that of the initial conference
 * @param until the day the name was taken off, none while it is on
 * @param conferences the review conferences held, in any order
 */
public record RegisterSpell(
        LocalDate from, @Nullable LocalDate until, List<LocalDate> conferences) {

    public RegisterSpell {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("on the register from " + from + " to " + until);
        }
        conferences = conferences.stream().distinct().sorted().toList();
    }

    boolean runsAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
