package cymru.diogel.statistics.scan;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws the largest number of calls on one day of the week, each call from its own week. */
public final class WeekdayNull {
    private static final int DAYS = 7;

    private final Cells[] calls;
    private final SplittableRandom random;
    private final int[] counts = new int[DAYS];

    /**
     * Prepares the counts.
     *
     * @param calls for each call, the chances of Monday (cell 0) to Sunday (cell 6)
     * @param random source of the draws
     */
    public WeekdayNull(Cells[] calls, SplittableRandom random) {
        this.calls = calls.clone();
        this.random = random;
    }

    /** Most calls on one weekday; {@code from} is that day, the earliest of equals. */
    public static ScanStatistic observed(int[] weekdays) {
        int[] counts = new int[DAYS];
        int best = 0;
        for (int day : weekdays) {
            counts[day]++;
        }
        for (int day = 1; day < DAYS; day++) {
            best = counts[day] > counts[best] ? day : best;
        }
        return new ScanStatistic(counts[best], best);
    }

    public double p(int observed, MonteCarlo test) {
        return test.p(() -> sample() >= observed);
    }

    /** One draw of the statistic. */
    public int sample() {
        Arrays.fill(counts, 0);
        int best = 0;
        for (Cells cells : calls) {
            best = Math.max(best, ++counts[cells.draw((int) random.nextLong())]);
        }
        return best;
    }
}
