package cymru.diogel.practice.outcomes;

import java.util.Set;
import java.util.UUID;

/**
 * Who had a part in an enquiry.
 *
 * @param people who led it, decided, ratified or gave facts, and whoever manages them
 * @param team whose enquiry it was
 * @param joint whether the police enquired too, and another agency reviews as well
 */
public record Parts(Set<UUID> people, UUID team, boolean joint) {
    public Parts {
        people = Set.copyOf(people);
    }

    /** Somebody who would review; a reviewer of another agency is not of the council. */
    public record Candidate(UUID account, UUID team, boolean council) {}

    public boolean mayReview(Candidate first) {
        return first.council() && isApart(first);
    }

    /** Whether somebody may be the second reviewer, whom only a joint enquiry has. */
    public boolean mayReviewSecond(Candidate second) {
        return joint && !second.council() && isApart(second);
    }

    private boolean isApart(Candidate candidate) {
        return !people.contains(candidate.account()) && !team.equals(candidate.team());
    }
}
