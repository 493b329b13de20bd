package cymru.diogel.statistics.visits;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts by hour of the week, planned and unannounced, and the sums of cosines and sines over the
 * day and over the week, household by household in one pass over sorted columns.
 *
 * <p>A minute of the week, Monday 00:00 = 0, is an index into tables of 10,080 entries.
 */
public final class WeekSums {
    public static final int WEEK_MINUTES = 10_080;
    public static final int WEEK_HOURS = 168;

    /** A power of two, so that a masked index needs no check of its bounds. */
    private static final int ENTRIES = 1 << 14;

    private static final int MASK = ENTRIES - 1;
    private static final int CELLS = 512;
    private static final int ROWS_IN_A_PART = 100_000;

    /** Twice the hour of the week: the index of its planned count. */
    private static final short[] CELL = new short[ENTRIES];

    private static final double[] TRIGONOMETRY = new double[4 * ENTRIES];

    static {
        for (int minute = 0; minute < WEEK_MINUTES; minute++) {
            double day = 2 * Math.PI * (minute % 1440) / 1440;
            double week = 2 * Math.PI * minute / WEEK_MINUTES;
            CELL[minute] = (short) (minute / 60 * 2);
            TRIGONOMETRY[4 * minute] = Math.cos(day);
            TRIGONOMETRY[4 * minute + 1] = Math.sin(day);
            TRIGONOMETRY[4 * minute + 2] = Math.cos(week);
            TRIGONOMETRY[4 * minute + 3] = Math.sin(week);
        }
    }

    private final int[] counts = new int[CELLS];
    private double cosDay;
    private double sinDay;
    private double cosWeek;
    private double sinWeek;

    private WeekSums() {}

    /** Told of each household in turn; the sums are only good until it returns. */
    @FunctionalInterface
    public interface PerHousehold {
        void accept(int household, WeekSums sums);
    }

    /**
     * Runs over all appearances, in order.
     *
     * @param household codes, all equal ones together
     * @param minuteOfWeek 0 to 10,079
     * @param unannounced 1 for unannounced, 0 for planned
     */
    public static void forEachHousehold(
            int[] household, char[] minuteOfWeek, byte[] unannounced, PerHousehold action) {
        new Run(household, minuteOfWeek, unannounced).over(0, household.length, action);
    }

    /**
     * The same on all threads of the fork-join pool it is called in, each household on one of them.
     *
     * @param action told of households in any order, from several threads at once
     */
    public static void forEachHouseholdInParallel(
            int[] household, char[] minuteOfWeek, byte[] unannounced, PerHousehold action) {
        var run = new Run(household, minuteOfWeek, unannounced);
        int parts = Math.max(1, household.length / ROWS_IN_A_PART);
        IntStream.range(0, parts)
                .parallel()
                .forEach(part ->
                        run.over(run.bound(part, parts), run.bound(part + 1, parts), action));
    }

    private record Run(int[] household, char[] minuteOfWeek, byte[] unannounced) {
        void over(int from, int to, PerHousehold action) {
            var sums = new WeekSums();
            int at = from;
            while (at < to) {
                int end = end(at);
                sums.add(minuteOfWeek, unannounced, at, end);
                action.accept(household[at], sums);
                Arrays.fill(sums.counts, 0);
                at = end;
            }
        }

        /** Where the part begins: at the first household that begins within it. */
        int bound(int part, int parts) {
            int row = (int) ((long) household.length * part / parts);
            return row == 0 || row == household.length ? row : end(row - 1);
        }

        /** One past the last row of the household. */
        private int end(int at) {
            int end = at + 1;
            while (end < household.length && household[end] == household[at]) {
                end++;
            }
            return end;
        }
    }

    /** Appearances in an hour of the week, Monday 00:00 first. */
    public int count(int hour, boolean isUnannounced) {
        return counts[2 * hour + (isUnannounced ? 1 : 0)];
    }

    /** Σ cos θ over the day. */
    public double cosDay() {
        return cosDay;
    }

    /** Σ sin θ over the day. */
    public double sinDay() {
        return sinDay;
    }

    /** Σ cos θ over the week. */
    public double cosWeek() {
        return cosWeek;
    }

    /** Σ sin θ over the week. */
    public double sinWeek() {
        return sinWeek;
    }

    // Two rows a step, each with sums of its own: an addition need not wait for the one before.
    private void add(char[] minuteOfWeek, byte[] unannounced, int from, int to) {
        double cd = 0;
        double sd = 0;
        double cw = 0;
        double sw = 0;
        double cd2 = 0;
        double sd2 = 0;
        double cw2 = 0;
        double sw2 = 0;
        int[] cells = counts;
        int i = from;
        for (; i + 1 < to; i += 2) {
            int minute = minuteOfWeek[i] & MASK;
            int next = minuteOfWeek[i + 1] & MASK;
            cd += TRIGONOMETRY[4 * minute];
            cd2 += TRIGONOMETRY[4 * next];
            sd += TRIGONOMETRY[4 * minute + 1];
            sd2 += TRIGONOMETRY[4 * next + 1];
            cw += TRIGONOMETRY[4 * minute + 2];
            cw2 += TRIGONOMETRY[4 * next + 2];
            sw += TRIGONOMETRY[4 * minute + 3];
            sw2 += TRIGONOMETRY[4 * next + 3];
            cells[(CELL[minute] + unannounced[i]) & (CELLS - 1)]++;
            cells[(CELL[next] + unannounced[i + 1]) & (CELLS - 1)]++;
        }
        cosDay = cd + cd2;
        sinDay = sd + sd2;
        cosWeek = cw + cw2;
        sinWeek = sw + sw2;
        addRest(minuteOfWeek, unannounced, i, to);
    }

    private void addRest(char[] minuteOfWeek, byte[] unannounced, int from, int to) {
        if (from < to) {
            addOne(minuteOfWeek[from] & MASK, unannounced[from]);
        }
    }

    private void addOne(int minute, byte isUnannounced) {
        cosDay += TRIGONOMETRY[4 * minute];
        sinDay += TRIGONOMETRY[4 * minute + 1];
        cosWeek += TRIGONOMETRY[4 * minute + 2];
        sinWeek += TRIGONOMETRY[4 * minute + 3];
        counts[CELL[minute] + isUnannounced]++;
    }
}
