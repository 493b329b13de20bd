package cymru.diogel.practice.outcomes;

import cymru.diogel.practice.enquiries.Determination;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Which outcomes are looked at again: the first two determinations all, of the third a share.
 *
 * <p>Whether one is drawn depends on the seed and on itself alone, so that a draw can be repeated
 * whatever else there is.
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
        return determination != Determination.SUBSTANTIATED_AT_RISK || draw(enquiry) < share;
    }

    private double draw(UUID enquiry) {
        var start =
                seed
                        ^ enquiry.getMostSignificantBits()
                        ^ Long.rotateLeft(enquiry.getLeastSignificantBits(), 32);
        return new SplittableRandom(start).nextDouble();
    }
}
