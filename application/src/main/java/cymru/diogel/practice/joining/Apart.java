package cymru.diogel.practice.joining;

import java.time.Instant;
import java.util.UUID;

/** Two people of whom somebody said that they are not the same. */
public record Apart(UUID id, UUID one, UUID other, UUID saidBy, Instant saidAt) {}
