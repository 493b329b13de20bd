package cymru.diogel.benchmarks;

import java.util.Arrays;

/** Times work in this process: after warming up, the median of several runs. */
final class Timing {
    private static final int WARM = 3;
    private static final int RUNS = 7;

    /** Keeps the compiler from leaving out work whose result nobody reads. */
    static volatile double sink;

    private Timing() {}

    /** Median milliseconds of one run. */
    static double milliseconds(Runnable work) {
        for (var run = 0; run < WARM; run++) {
            work.run();
        }
        var times = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
