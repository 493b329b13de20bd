package cymru.diogel.practice.register;

import java.time.LocalDate;
import java.util.UUID;

/** The name of a child came off the register. */
public record NameRemoved(UUID spell, UUID child, LocalDate on, Way way) {}
