package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.deadlines.Limit;

/**
 * How long a review may take; the county's own limits, which no law sets.
 *
 * @param review from the determination to the reviewer's verdict
 * @param response for each answer after a verdict that does not agree
 */
public record Limits(Limit review, Limit response) {
    public static final Limits DEFAULT =
            new Limits(new Limit(10, Limit.Unit.WORKING_DAY), new Limit(5, Limit.Unit.WORKING_DAY));
}
