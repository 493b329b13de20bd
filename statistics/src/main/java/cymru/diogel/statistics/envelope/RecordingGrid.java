package cymru.diogel.statistics.envelope;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How people round the times they record: a mixture of rounding to 60, 30, 15, 10, 5 and 1 minutes,
 * fitted to the minutes past the hour. Times simulated under a null are rounded the same way, or
 * the ties of real records would look like a pattern.
 */
public final class RecordingGrid {
    private static final int[] GRIDS = {60, 30, 15, 10, 5, 1};
    private static final int STEPS = 500;

    /** A grid that fewer use than this is a slip of a few, and would only slow the simulation. */
    private static final double LEAST_SHARE = 0.005;

    private final double[] shares;
    private final int unit;

    private RecordingGrid(double[] shares) {
        this.shares = shares;
        int divisor = 0;
        for (int g = 0; g < GRIDS.length; g++) {
            divisor = shares[g] > 0 ? gcd(GRIDS[g], divisor) : divisor;
        }
        unit = divisor;
    }

    /** Everybody rounds to the same grid: 60, 30, 15, 10, 5 or 1 minutes. */
    public static RecordingGrid of(int minutes) {
        double[] shares = new double[GRIDS.length];
        for (int g = 0; g < GRIDS.length; g++) {
            if (GRIDS[g] == minutes) {
                shares[g] = 1;
                return new RecordingGrid(shares);
            }
        }
        throw new IllegalArgumentException("no grid of " + minutes + " minutes");
    }

    /**
     * Fits the shares by expectation and maximisation.
     *
     * @param minutesPastHour how many times were recorded at each of the 60 minutes past the hour
     */
    public static RecordingGrid fit(long[] minutesPastHour) {
        long[] counts = new long[GRIDS.length];
        long all = 0;
        for (int minute = 0; minute < 60; minute++) {
            counts[coarsest(minute)] += minutesPastHour[minute];
            all += minutesPastHour[minute];
        }
        if (all == 0) {
            return of(1);
        }
        double[] shares = new double[GRIDS.length];
        Arrays.fill(shares, 1.0 / GRIDS.length);
        for (int step = 0; step < STEPS; step++) {
            shares = improved(shares, counts, all);
        }
        return new RecordingGrid(withoutSlips(shares));
    }

    /** The largest step of which every grid in use is a multiple, in minutes. */
    public int unit() {
        return unit;
    }

    /** The cell of a recorded minute: its nearest multiple of the unit, the later when between. */
    public int cell(int minute) {
        return (minute + unit / 2) / unit;
    }

    /** The grid in use to which a recorded minute was most likely rounded, in minutes. */
    public int likeliest(int minute) {
        int best = unit;
        double most = 0;
        for (int g = 0; g < GRIDS.length; g++) {
            double weight = minute % GRIDS[g] == 0 ? shares[g] * GRIDS[g] : 0;
            if (weight > most) {
                most = weight;
                best = GRIDS[g];
            }
        }
        return best;
    }

    /** The share of times rounded to each grid, by minutes; grids not in use are left out. */
    public Map<Integer, Double> shares() {
        var byMinutes = new TreeMap<Integer, Double>();
        for (int g = 0; g < GRIDS.length; g++) {
            if (shares[g] > 0) {
                byMinutes.put(GRIDS[g], shares[g]);
            }
        }
        return byMinutes;
    }

    /**
     * Weights of the cells of the day, 0 to 1440/unit, when true minutes have these weights.
     *
     * @param upTo summed weight of the minutes before each minute, 0 to 1440
     */
    double[] cells(int[] upTo) {
        double[] cells = new double[1440 / unit + 1];
        for (int g = 0; g < GRIDS.length; g++) {
            int grid = GRIDS[g];
            // a time is rounded to the nearest multiple of its grid, up when half way between
            for (int time = 0; time <= 1440 && shares[g] > 0; time += grid) {
                int from = Math.max(0, time - grid / 2);
                int to = Math.min(1440, time - grid / 2 + grid);
                cells[time / unit] += shares[g] * (upTo[to] - upTo[from]);
            }
        }
        return cells;
    }

    /** Minutes past the hour fall in six classes, by the coarsest grid that they are on. */
    private static int coarsest(int minute) {
        int grid = 0;
        while (minute % GRIDS[grid] != 0) {
            grid++;
        }
        return grid;
    }

    private static double[] improved(double[] shares, long[] counts, long all) {
        double[] better = new double[shares.length];
        for (int c = 0; c < counts.length; c++) {
            double chance = 0;
            for (int g = c; g < shares.length; g++) {
                chance += chance(shares, g, c);
            }
            for (int g = c; g < shares.length && chance > 0; g++) {
                better[g] += counts[c] * chance(shares, g, c) / chance / all;
            }
        }
        return better;
    }

    /** Every minute of a class is as likely, so one of them stands for all. */
    private static double chance(double[] shares, int grid, int coarsest) {
        return GRIDS[coarsest] % GRIDS[grid] == 0 ? shares[grid] * GRIDS[grid] : 0;
    }

    private static double[] withoutSlips(double[] shares) {
        double kept = 0;
        for (double share : shares) {
            kept += share >= LEAST_SHARE ? share : 0;
        }
        double[] rest = new double[shares.length];
        for (int g = 0; g < shares.length; g++) {
            rest[g] = shares[g] >= LEAST_SHARE ? shares[g] / kept : 0;
        }
        return rest;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
