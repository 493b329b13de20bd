package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit owed to a child.
 *
 * @param due last day, none where it waits for a conference
 * @param met the day on which it was made, if it was
 * @param ended the day from which it was owed no more, if it was not made
 */
record Run(
        UUID kid,
        LocalDate from,
        @Nullable LocalDate due,
        @Nullable LocalDate met,
        @Nullable LocalDate ended) {

    boolean fellDue(LocalDate first, LocalDate last) {
        return due != null && Days.isIn(due, first, last) && (ended == null || due.isBefore(ended));
    }

    boolean isInTime() {
        return met != null && due != null && !met.isAfter(due);
    }

    boolean isOpen(LocalDate day) {
        return !from.isAfter(day)
                && (met == null || met.isAfter(day))
                && (ended == null || ended.isAfter(day));
    }

    boolean isOverdue(LocalDate day) {
        return isOpen(day) && due != null && due.isBefore(day);
    }
}
