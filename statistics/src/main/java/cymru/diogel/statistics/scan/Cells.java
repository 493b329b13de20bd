package cymru.diogel.statistics.scan;

import java.util.Arrays;

/**
 * Equally spaced cells of the day with their chances, ready to be drawn from: Walker's alias table
 * of a power of two, so that 32 random bits give a cell with chances exact to 2⁻²¹.
 */
public final class Cells {
    private static final int INDEX_BITS = 11;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;
    private static final int SCALE = 1 << (32 - INDEX_BITS);

    private final int first;
    private final int last;
    private final int mask;
    private final int[] table;

    /**
     * Prepares the table.
     *
     * @param weights weight of every cell of the day, at most 2,048 from the first to the last that
     *     is positive; need not sum to one
     * @throws IllegalArgumentException when no weight is positive, or there are too many cells
     */
    public Cells(double[] weights) {
        int from = 0;
        int to = weights.length - 1;
        while (from <= to && !(weights[from] > 0)) {
            from++;
        }
        while (to > from && !(weights[to] > 0)) {
            to--;
        }
        if (from > to || to - from > INDEX_MASK) {
            throw new IllegalArgumentException(
                    "%d cells, positive from %d to %d".formatted(weights.length, from, to));
        }
        first = from;
        last = to;
        int length = Math.max(1, Integer.highestOneBit(to - from) << 1);
        mask = length - 1;
        table = alias(Arrays.copyOfRange(weights, from, from + length), to - from + 1);
    }

    /** The first cell that can be drawn. */
    public int first() {
        return first;
    }

    /** The last cell that can be drawn. */
    public int last() {
        return last;
    }

    /**
     * Whether the same bits give the same cell. Asked instead of whether it is the same object:
     * which of two threads made an envelope first must decide nothing.
     */
    boolean drawsAs(Cells other) {
        return this == other
                || (first == other.first
                        && mask == other.mask
                        && Arrays.equals(table, other.table));
    }

    /** The cell that 32 random bits stand for. */
    public int draw(int bits) {
        int index = bits & mask;
        int entry = table[index];
        // all bits set when the cell is its own, none when it is the alias: a branch here would be
        // mispredicted every other time
        int own = ((bits >>> INDEX_BITS) - (entry >>> INDEX_BITS)) >> 31;
        return first + ((index & own) | (entry & INDEX_MASK & ~own));
    }

    // Vose 1991: cells with less than an equal share are topped up by cells with more.
    private static int[] alias(double[] weights, int cells) {
        int length = weights.length;
        double[] share = shares(weights, cells);
        int[] small = new int[length];
        int[] large = new int[length];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < length; i++) {
            if (share[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        int[] table = new int[length];
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            table[less] = entry(share[less], more);
            share[more] -= 1 - share[less];
            if (share[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        own(table, small, smalls);
        own(table, large, larges);
        return table;
    }

    /** Each cell's chance times the length of the table: 1 on average. */
    private static double[] shares(double[] weights, int cells) {
        double total = 0;
        for (int i = 0; i < cells; i++) {
            total += weights[i];
        }
        double[] share = new double[weights.length];
        for (int i = 0; i < cells; i++) {
            share[i] = weights[i] / total * weights.length;
        }
        return share;
    }

    private static void own(int[] table, int[] full, int count) {
        for (int i = 0; i < count; i++) {
            table[full[i]] = full[i];
        }
    }

    private static int entry(double share, int alias) {
        int threshold = Math.clamp(Math.round(share * SCALE), 0, SCALE - 1);
        return (threshold << INDEX_BITS) | alias;
    }
}
