package cymru.diogel.practice.people;

import java.time.LocalDate;
import java.util.UUID;

/** A child protection conference that was held, initial or review. */
public record Conference(UUID child, LocalDate heldOn, boolean initial) {}
