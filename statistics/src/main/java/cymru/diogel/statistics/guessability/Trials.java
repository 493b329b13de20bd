package cymru.diogel.statistics.guessability;

import java.util.Arrays;

/**
 * For every appearance, whether two guesses named it, and how its household stood at the end of the
 * month. Households write to places of their own, so that threads do not meet.
 */
public final class Trials {
    private final byte[] named;
    private final float[] standing;

    /** Nothing known yet of so many appearances. */
    public Trials(int appearances) {
        named = new byte[appearances];
        Arrays.fill(named, (byte) -1);
        standing = new float[appearances];
        Arrays.fill(standing, Float.NaN);
    }

    /** Keeps a bit for each number of guesses that named an unannounced call. */
    public void record(int appearance, int bits) {
        named[appearance] = (byte) bits;
    }

    /** Whether the adversary was put to the test by this appearance. */
    public boolean isTrial(int appearance) {
        return named[appearance] >= 0;
    }

    /** Whether two guesses named it. */
    public boolean isHit(int appearance) {
        return isTrial(appearance) && (named[appearance] & 2) != 0;
    }

    /** Posterior success of two guesses after the household's last unannounced call of a month. */
    public void stand(int appearance, double posterior) {
        standing[appearance] = (float) posterior;
    }

    /** NaN but for the last unannounced call of a month, from the fourth call on. */
    public double standing(int appearance) {
        return standing[appearance];
    }
}
