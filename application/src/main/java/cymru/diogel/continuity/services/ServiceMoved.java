package cymru.diogel.continuity.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A service came from one state into another on a day. */
public record ServiceMoved(
        UUID service, ServiceState from, ServiceState to, LocalDate on, Instant at) {}
