package cymru.diogel.planning.redeployment;

import java.util.List;

/**
 * What a plan is worth.
 *
 * @param broken rules that may not be broken, none in a plan that can be used
 * @param unfilled empty seats of each place
 * @param tiers empty seats of tier 1, 2 and 3
 * @param cost moves, minutes of travel and changes at their price
 * @param unfairness squares of how many each service gives away, and weeks already lent of those
 *     who are lent
 * @param objective all but the unfairness at the weights of the question
 */
public record Audit(
        List<Broken> broken,
        List<Integer> unfilled,
        List<Integer> tiers,
        long cost,
        long unfairness,
        long objective) {
    /** A rule that a plan breaks. */
    public enum Rule {
        AWAY,
        PINNED,
        EXCLUDED,
        SKILL,
        HOURS,
        SHIELDED,
        TOO_FAR,
        TOO_MANY
    }

    /** Who breaks which rule where; the person is -1 where there are too many. */
    public record Broken(Rule rule, int person, int place) {}

    public boolean isAllowed() {
        return broken.isEmpty();
    }
}
