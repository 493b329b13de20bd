package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.deadlines.Limit;
import cymru.diogel.platform.settings.Settings;
import cymru.diogel.practice.enquiries.Determination;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * How outcomes are reviewed, as the county has it from a day on; no law sets it.
 *
 * @param distance who must look besides
 * @param panel how many reviews a panel looks at
 */
public record Policy(Limits limits, Selection selection, Distance distance, int panel) {
    private static final double PERCENT = 100;

    /** What holds by the settings of a day. */
    static Policy of(Settings.Held held, long seed) {
        return new Policy(
                Limits.ofDays(held.of("OUTCOME_REVIEW_DAYS"), held.of("OUTCOME_RESPONSE_DAYS")),
                new Selection(held.of("OUTCOME_SHARE_THIRD") / PERCENT, seed),
                new Distance(
                        held.of("OUTCOME_SHARE_TEAM") / PERCENT,
                        held.of("OUTCOME_SHARE_AGENCY") / PERCENT,
                        seed),
                held.of("OUTCOME_PANEL"));
    }

    /**
     * How long a review may take.
     *
     * @param review from the determination to the reviewer's verdict
     * @param response for each answer after a verdict that does not agree
     */
    public record Limits(Limit review, Limit response) {
        public static final Limits DEFAULT = ofDays(10, 5);

        static Limits ofDays(int review, int response) {
            return new Limits(
                    new Limit(review, Limit.Unit.WORKING_DAY),
                    new Limit(response, Limit.Unit.WORKING_DAY));
        }
    }

    /**
     * Which outcomes are looked at again: the first two determinations all, of the third a share.
     *
     * <p>Whether one is drawn depends on the seed and on itself alone, so that a draw can be
     * repeated whatever else there is.
     *
     * @param share of the third determination, from 0 to 1
     * @param seed where the draw started, kept with it
     */
    public record Selection(double share, long seed) {
        public Selection {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of " + share);
            }
        }

        public boolean takes(UUID enquiry, Determination determination) {
            return determination != Determination.SUBSTANTIATED_AT_RISK
                    || draw(seed, enquiry) < share;
        }
    }

    /**
     * How far whoever reviews must be from the enquiry, each drawn as a selection is.
     *
     * @param team share of which the reviewer is of another team
     * @param agency share of single enquiries that another agency reviews too; joint ones all are
     */
    public record Distance(double team, double agency, long seed) {
        private static final long TEAM = 0x7ea1_0000_0000_0001L;
        private static final long AGENCY = 0xa9e0_0000_0000_0002L;

        /** What is asked of the reviewers of one enquiry. */
        public Review.Wanted of(UUID enquiry, boolean joint) {
            return new Review.Wanted(
                    draw(seed ^ TEAM, enquiry) < team,
                    joint || draw(seed ^ AGENCY, enquiry) < agency);
        }
    }

    /** A number from 0 to 1 that is the same for the same seed, whatever else there is. */
    static double draw(long seed, UUID of) {
        var start =
                seed
                        ^ of.getMostSignificantBits()
                        ^ Long.rotateLeft(of.getLeastSignificantBits(), 32);
        return new SplittableRandom(start).nextDouble();
    }
}
