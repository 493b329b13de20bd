package cymru.diogel.statistics.scan;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws the scan statistic as it would be if each call followed its own envelope, one set of cells
 * a call. Holds scratch space: one thread at a time.
 */
public final class ScanNull {
    private final Cells[] calls;
    private final int window;
    private final SplittableRandom random;
    private final boolean isUniform;
    private final Lanes lanes;
    private long reached;
    private int lane;

    /**
     * Prepares the scratch space.
     *
     * @param calls the cells of each call; quickest where all calls share an envelope
     * @param windowCells window in cells, closed at both ends
     * @param random source of the draws
     */
    public ScanNull(Cells[] calls, int windowCells, SplittableRandom random) {
        if (calls.length == 0 || windowCells < 0) {
            throw new IllegalArgumentException(
                    "%d calls, window %d".formatted(calls.length, windowCells));
        }
        this.calls = calls.clone();
        this.random = random;
        window = windowCells;
        int first = Integer.MAX_VALUE;
        int last = 0;
        boolean same = true;
        for (Cells cells : calls) {
            first = Math.min(first, cells.first());
            last = Math.max(last, cells.last());
            same &= cells.drawsAs(calls[0]);
        }
        isUniform = same;
        lanes = new Lanes(first, last, window, calls.length);
    }

    /** Monte Carlo p of an observed count of calls within one window. */
    public double p(int observed, MonteCarlo test) {
        if (observed <= 1) {
            return 1;
        }
        if (observed > calls.length) {
            throw new IllegalArgumentException(
                    "%d observed of %d calls".formatted(observed, calls.length));
        }
        lane = lanes.lanes();
        return test.p(() -> next(observed));
    }

    /** One draw of the statistic itself. */
    public int sample() {
        int[] cells = new int[calls.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = calls[i].draw((int) random.nextLong());
        }
        sort(cells);
        return ScanStatistic.of(cells, window).count();
    }

    private boolean next(int observed) {
        if (lane == lanes.lanes()) {
            for (lane = 0; lane < lanes.lanes(); lane++) {
                draw(lanes.call(lane));
            }
            reached = lanes.reached(observed);
            lane = 0;
        }
        return lanes.isReached(reached, lane++);
    }

    private void draw(long call) {
        if (!isUniform) {
            for (Cells cells : calls) {
                lanes.add(cells.draw((int) random.nextLong()), call);
            }
            return;
        }
        Cells cells = calls[0];
        int n = calls.length;
        for (int i = 1; i < n; i += 2) {
            long bits = random.nextLong();
            lanes.add(cells.draw((int) bits), call);
            lanes.add(cells.draw((int) (bits >>> 32)), call);
        }
        if ((n & 1) != 0) {
            lanes.add(cells.draw((int) random.nextLong()), call);
        }
    }

    // Insertion is the quickest for the dozen calls of a household; the library takes over above.
    private static void sort(int[] cells) {
        if (cells.length > 40) {
            Arrays.sort(cells);
            return;
        }
        for (int i = 1; i < cells.length; i++) {
            int cell = cells[i];
            int at = i - 1;
            while (at >= 0 && cells[at] > cell) {
                cells[at + 1] = cells[at];
                at--;
            }
            cells[at + 1] = cell;
        }
    }
}
