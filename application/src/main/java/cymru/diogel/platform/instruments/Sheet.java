package cymru.diogel.platform.instruments;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A set of questions answered once about a child.
 *
 * @param id given by the module that asked
 * @param answers by the code of the question; one that was left has none
 */
public record Sheet(
        UUID id, UUID version, UUID child, Instant at, UUID by, Map<String, Answer> answers) {}
