package cymru.diogel.practice.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something a module counts for children that is no task of anybody's list, such as visits by their
 * clocks. Every bean of this type is asked, in one question each.
 */
public interface Burden {
    /** Its name; its words are {@code caseload.burden-} and this. */
    String code();

    /** The days by which it is owed to each of these children, the earliest first, as far as to. */
    Map<UUID, List<LocalDate>> owed(Collection<UUID> children, LocalDate today, LocalDate to);
}
