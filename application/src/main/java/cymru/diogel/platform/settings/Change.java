package cymru.diogel.platform.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody set from a day on, and why. */
public record Change(
        UUID id, String code, LocalDate from, int value, String reason, UUID by, Instant at) {}
