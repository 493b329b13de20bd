package cymru.diogel.practice.strategy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A strategy discussion came to its outcome.
 *
 * @param children all whom it was about
 * @param at when the discussion was held
 */
public record DiscussionConcluded(
        UUID discussion, Outcome outcome, List<UUID> children, Instant at) {}
