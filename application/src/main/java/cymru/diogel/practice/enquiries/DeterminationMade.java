package cymru.diogel.practice.enquiries;

import java.time.Instant;
import java.util.UUID;

/**
 * A determination is complete: the first ratified, the second made, the third with a conference
 * asked for.
 *
 * @param at since when it is complete
 * @param by who determined it
 */
public record DeterminationMade(
        UUID enquiry, UUID child, Determination determination, Instant at, UUID by) {}
