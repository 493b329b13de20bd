package cymru.diogel.continuity.redeployproposals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asked who had best work where.
 *
 * @param keeps whether those who work elsewhere stay there
 * @param better how often something better was found so far
 * @param before as things stand: empty places of tier 1, 2, 3, cost, unfairness
 * @param after the same as proposed, empty until something is found
 */
public record Proposal(
        UUID id,
        UUID by,
        Instant at,
        boolean keeps,
        Stage stage,
        int better,
        List<Long> before,
        List<Long> after) {
    /** How far it has come. */
    public enum Stage {
        RUNNING,
        READY,
        FAILED
    }

    // Many times as long as a search may take.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A search that ought to have ended long ago died with the program that did it. */
    Proposal asOf(Instant now) {
        return stage == Stage.RUNNING && at.plus(LONGEST).isBefore(now)
                ? new Proposal(id, by, at, keeps, Stage.FAILED, better, before, after)
                : this;
    }
}
