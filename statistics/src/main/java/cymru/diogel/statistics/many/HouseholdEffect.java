package cymru.diogel.statistics.many;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether visits to one household keep to an hour of its own, beyond the habits of those who make
 * them: of all pairs of visits to the same household, the share that began in the same clock hour.
 *
 * <p>Null: each practitioner’s visits of a month had the hours they had, but any of them could have
 * gone to any of the households. So hours are shuffled within a practitioner’s month only, and
 * neither a habit nor a season counts as a household’s.
 */
public final class HouseholdEffect {
    private static final int HOURS = 24;

    private final int[] household;
    private final byte[] hour;
    private final int[] strata;
    private final int[] counts;
    private final long pairs;
    private final int dealt;
    private long sum;
    private int deals;

    /**
     * Takes visits in the order of their stratum.
     *
     * @param household code of each visit’s household, from 0
     * @param hour its clock hour
     * @param stratum its practitioner and month; equal ones stand together
     */
    public HouseholdEffect(int[] household, byte[] hour, long[] stratum) {
        this.household = household.clone();
        this.hour = hour.clone();
        int households = Arrays.stream(household).max().orElse(-1) + 1;
        counts = new int[households * HOURS];
        strata = strata(stratum);
        int[] visits = new int[households];
        long all = 0;
        for (int each : household) {
            all += visits[each]++;
        }
        pairs = all;
        dealt = (int) Arrays.stream(visits).filter(count -> count > 0).count();
    }

    /** Null when nothing can be dealt out anew, or no household was visited twice. */
    public @Nullable Effect test(MonteCarlo test, SplittableRandom random) {
        if (pairs == 0 || strata.length == 0) {
            return null;
        }
        long observed = same();
        sum = 0;
        deals = 0;
        double p =
                test.p(() -> {
                    deal(random);
                    long now = same();
                    sum += now;
                    deals++;
                    return now >= observed;
                });
        return new Effect(
                (double) observed / pairs,
                (double) sum / deals / pairs,
                household.length,
                dealt,
                p);
    }

    /** From and to of each stratum with visits to two households or more. */
    private int[] strata(long[] stratum) {
        int[] bounds = new int[16];
        int size = 0;
        int from = 0;
        for (int i = 1; i <= stratum.length; i++) {
            if (i == stratum.length || stratum[i] != stratum[from]) {
                if (isMixed(from, i)) {
                    bounds = size == bounds.length ? Arrays.copyOf(bounds, size * 2) : bounds;
                    bounds[size++] = from;
                    bounds[size++] = i;
                }
                from = i;
            }
        }
        return Arrays.copyOf(bounds, size);
    }

    private boolean isMixed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (household[i] != household[from]) {
                return true;
            }
        }
        return false;
    }

    /** Pairs of visits to one household in one clock hour. */
    private long same() {
        Arrays.fill(counts, 0);
        long same = 0;
        for (int i = 0; i < household.length; i++) {
            same += counts[household[i] * HOURS + hour[i]]++;
        }
        return same;
    }

    private void deal(SplittableRandom random) {
        for (int s = 0; s < strata.length; s += 2) {
            int from = strata[s];
            for (int last = strata[s + 1] - 1; last > from; last--) {
                long bits = random.nextLong() >>> 32;
                int other = from + (int) ((bits * (last - from + 1)) >>> 32);
                byte held = hour[last];
                hour[last] = hour[other];
                hour[other] = held;
            }
        }
    }
}
