package cymru.diogel.statistics.guessability;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether unannounced calls come at the time of day of the planned call before them: the share of
 * those with a planned call before them that lie within some minutes of it.
 *
 * <p>Null: the household's unannounced times are shuffled among its unannounced dates, or, with
 * fewer than five of them, drawn without replacement from the team's.
 */
public final class CopyIndex {
    private static final int ENOUGH_TO_SHUFFLE = 5;

    private final int within;
    private int[] times = new int[16];
    private int[] before = new int[16];
    private int size;
    private int pairs;
    private int lastPlanned = -1;

    /**
     * Begins without calls.
     *
     * @param withinMinutes how near counts as a copy
     */
    public CopyIndex(int withinMinutes) {
        within = withinMinutes;
    }

    /** A planned call; calls come in order of time. */
    public void planned(int minute) {
        lastPlanned = minute;
    }

    public void unannounced(int minute) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        times[size] = minute;
        before[size++] = lastPlanned;
        pairs += lastPlanned >= 0 ? 1 : 0;
    }

    /** Unannounced calls with a planned call before them. */
    public int pairs() {
        return pairs;
    }

    /** Pairs that are copies. */
    public int copies() {
        return copies(times);
    }

    /** Whether the household has too few unannounced calls to shuffle its own. */
    public boolean needsTeam() {
        return size < ENOUGH_TO_SHUFFLE;
    }

    /**
     * Permutation p, 1 without pairs.
     *
     * @param team unannounced times of the team, used and needed only with fewer than five calls;
     *     too few of them, or null, and the household's own are shuffled all the same
     */
    public double p(MonteCarlo test, int @Nullable [] team, SplittableRandom random) {
        int observed = copies();
        if (observed == 0) {
            return 1;
        }
        int[] pool =
                team != null && needsTeam() && team.length > size
                        ? team.clone()
                        : Arrays.copyOf(times, size);
        return test.p(() -> {
            shuffle(pool, random);
            return copies(pool) >= observed;
        });
    }

    private int copies(int[] minutes) {
        int copies = 0;
        for (int i = 0; i < size; i++) {
            copies += before[i] >= 0 && Math.abs(minutes[i] - before[i]) <= within ? 1 : 0;
        }
        return copies;
    }

    /** The first places of a random order; the rest only needs to hold the others. */
    private void shuffle(int[] pool, SplittableRandom random) {
        for (int i = 0; i < size && i < pool.length - 1; i++) {
            long bits = random.nextLong() >>> 32;
            int other = i + (int) ((bits * (pool.length - i)) >>> 32);
            int held = pool[i];
            pool[i] = pool[other];
            pool[other] = held;
        }
    }
}
