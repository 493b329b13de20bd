package cymru.diogel.visiting.visits;

import java.time.Instant;
import java.util.UUID;

/**
 * What a report said until it was corrected, and who changed it, when and why.
 *
 * @param revision which correction it was, from 1
 * @param before the whole report as it stood
 */
public record Correction(int revision, Instant at, UUID by, String reason, Visit before) {}
