package cymru.diogel.practice.outcomes;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who had a part in an enquiry.
 *
 * @param people who led it, decided, ratified or gave facts, and whoever manages them
 * @param team whose people do not review it, none where they may
 * @param otherAgency whether another agency reviews as well
 */
public record Parts(Set<UUID> people, @Nullable UUID team, boolean otherAgency) {
    public Parts {
        people = Set.copyOf(people);
    }

    /** Somebody who would review; a reviewer of another agency is not of the council. */
    public record Candidate(UUID account, @Nullable UUID team, boolean council) {}

    public boolean mayReview(Candidate first) {
        return first.council() && isApart(first);
    }

    /** Whether somebody may be the second reviewer, of another agency. */
    public boolean mayReviewSecond(Candidate second) {
        return otherAgency && !second.council() && isApart(second);
    }

    /** Whether somebody had no part in it, and is of no team that had. */
    public boolean isApart(Candidate candidate) {
        return !people.contains(candidate.account())
                && (team == null || !team.equals(candidate.team()));
    }
}
