package cymru.diogel.practice.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whoever knows how long people work. */
public interface Hours {
    /** Minutes each of these works in these days; whose times are not known is left out. */
    Map<UUID, Integer> minutes(Collection<UUID> accounts, LocalDate first, LocalDate last);
}
