package cymru.diogel.benchmarks;

import com.sun.management.ThreadMXBean;
import cymru.diogel.statistics.scan.Cells;
import cymru.diogel.statistics.scan.MonteCarlo;
import cymru.diogel.statistics.scan.ScanNull;
import cymru.diogel.statistics.visits.WeekSums;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The inner loops of the pattern audit, beside a plain reading of the same memory. */
final class Kernels {
    private static final int PER_HOUSEHOLD = 250;
    private static final double BYTES_A_ROW = Integer.BYTES + Character.BYTES + 1;

    private Kernels() {}

    /** Counts and trigonometric sums of appearances sorted by household. */
    static List<Measure> sums(int rows) {
        var household = new int[rows];
        var minute = new char[rows];
        var unannounced = new byte[rows];
        var random = new SplittableRandom(1);
        for (var row = 0; row < rows; row++) {
            household[row] = row / PER_HOUSEHOLD;
            minute[row] = (char) random.nextInt(WeekSums.WEEK_MINUTES);
            unannounced[row] = (byte) random.nextInt(2);
        }
        var scan = Timing.milliseconds(() -> Timing.sink = plain(household, minute, unannounced));
        var sums = Timing.milliseconds(() -> Timing.sink = audit(household, minute, unannounced));
        var name = rows / 1_000_000.0 + " million appearances: ";
        var columns = rows * BYTES_A_ROW / (1 << 20);
        return List.of(
                Measure.plain(name + "a plain scan of the columns", scan, "ms"),
                Measure.ratio(name + "counts and sums, beside the scan", sums, "ms", scan, 3),
                Measure.limit(name + "counts and sums", sums, "ms", 100),
                Measure.ratio(
                        name + "memory, beside the columns",
                        columns + sumsMegabytes(household, minute, unannounced),
                        "MiB",
                        columns,
                        2));
    }

    /** Scan-statistic permutations, on one thread. */
    static List<Measure> scans(int households, int simulations) {
        var cells = cells();
        var begin = System.nanoTime();
        for (var household = 0; household < households; household++) {
            var calls = new Cells[26];
            Arrays.fill(calls, cells);
            var chance = new ScanNull(calls, 6, new SplittableRandom(household));
            Timing.sink = chance.p(9, new MonteCarlo(simulations, 0));
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var name =
                "%,d households x %,d permutations, one thread".formatted(households, simulations);
        return List.of(Measure.limit(name, seconds, "s", 1.5));
    }

    // 07:30 to 20:00 on a quarter-hour grid, each start alike.
    private static Cells cells() {
        var mass = new double[96];
        Arrays.fill(mass, 30, 80, 1.0);
        return new Cells(mass);
    }

    /** One pass on one thread that reads every byte of every column and makes use of it. */
    private static double plain(int[] household, char[] minute, byte[] unannounced) {
        var sum = 0L;
        for (var row = 0; row < household.length; row++) {
            sum += household[row] + minute[row] + unannounced[row];
        }
        return sum;
    }

    private static double audit(int[] household, char[] minute, byte[] unannounced) {
        var total = new double[1];
        WeekSums.forEachHousehold(
                household,
                minute,
                unannounced,
                (_, sums) -> total[0] += sums.cosDay() + sums.count(63, true));
        return total[0];
    }

    private static double sumsMegabytes(int[] household, char[] minute, byte[] unannounced) {
        var bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = bean.getCurrentThreadAllocatedBytes();
        Timing.sink = audit(household, minute, unannounced);
        return (bean.getCurrentThreadAllocatedBytes() - before) / (double) (1 << 20);
    }
}
