package cymru.diogel.statistics.scan;

import java.util.Arrays;

/**
 * Counts calls in cells for several simulations at once, one lane of a long each: eight of a byte,
 * or four of two bytes for households with more than 127 calls. One pass over the day then slides
 * the window for all of them.
 */
final class Lanes {
    private static final int MOST_IN_A_BYTE = 127;

    private final long[] counts;
    private final int first;
    private final int window;
    private final int bits;
    private final long ones;

    /** For cells from first to last, both included, and a window closed at both ends. */
    Lanes(int first, int last, int window, int calls) {
        if (calls > Short.MAX_VALUE) {
            throw new IllegalArgumentException("too many calls for a lane: " + calls);
        }
        this.first = first;
        this.window = Math.min(window, last - first);
        bits = calls <= MOST_IN_A_BYTE ? 8 : 16;
        ones = bits == 8 ? 0x0101010101010101L : 0x0001000100010001L;
        counts = new long[last - first + 1];
    }

    int lanes() {
        return Long.SIZE / bits;
    }

    /** What one call adds in a lane. */
    long call(int lane) {
        return 1L << (lane * bits);
    }

    void add(int cell, long call) {
        counts[cell - first] += call;
    }

    /** Whether a lane is among those that reached. */
    boolean isReached(long reached, int lane) {
        return (reached >>> (lane * bits + bits - 1) & 1) != 0;
    }

    /**
     * The lanes in which some window holds as many calls as observed, for {@link #isReached}; then
     * all counts are back at zero. The observed count is at least 1 and at most the calls.
     */
    long reached(int observed) {
        long below = ((1L << (bits - 1)) - observed) * ones;
        long inWindow = 0;
        for (int cell = 0; cell < window; cell++) {
            inWindow += counts[cell];
        }
        inWindow += counts[window];
        long reached = inWindow + below;
        for (int cell = window + 1; cell < counts.length; cell++) {
            inWindow += counts[cell] - counts[cell - window - 1];
            reached |= inWindow + below;
        }
        Arrays.fill(counts, 0);
        return reached;
    }
}
