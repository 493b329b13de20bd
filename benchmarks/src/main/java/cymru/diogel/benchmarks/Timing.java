package cymru.diogel.benchmarks;

/**
 * Times work in this process: after warming up, the quickest of several runs, which others on the
 * same machine disturb least.
 */
final class Timing {
    private static final int WARM = 5;
    private static final int RUNS = 15;

    /** Keeps the compiler from leaving out work whose result nobody reads. */
    static volatile double sink;

    private Timing() {}

    /** Milliseconds of the quickest run. */
    static double milliseconds(Runnable work) {
        for (var run = 0; run < WARM; run++) {
            work.run();
        }
        var quickest = Double.POSITIVE_INFINITY;
        for (var run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            work.run();
            quickest = Math.min(quickest, (System.nanoTime() - begin) / 1e6);
        }
        return quickest;
    }
}
