package cymru.diogel.platform.retention;

import java.time.LocalDate;
import java.util.UUID;

/** A record that may end, since when, and by which rule it was kept longest. */
public record Due(UUID child, String reference, LocalDate day, String rule) {}
