package cymru.diogel.statistics.entropy;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The visits of one household, each with its window, and which of them were unannounced. */
public final class Labels {
    private final boolean[] unannounced;
    private final int[] windows;
    private final int[] totals;
    private final double[] logPower;

    /**
     * @param unannounced whether each visit was
     * @param windows the window of each visit, from 0 to K − 1
     * @param feasible K
     */
    public Labels(boolean[] unannounced, int[] windows, int feasible) {
        if (unannounced.length != windows.length || windows.length == 0) {
            throw new IllegalArgumentException(
                    "%d labels of %d visits".formatted(unannounced.length, windows.length));
        }
        this.unannounced = unannounced.clone();
        this.windows = windows.clone();
        this.totals = new int[feasible];
        for (int window : windows) {
            totals[window]++;
        }
        this.logPower = new double[windows.length + 1];
        for (int c = 2; c < logPower.length; c++) {
            logPower[c] = c * Math.log(c);
        }
    }

    public MutualInformation information() {
        var table = new int[2][totals.length];
        for (int i = 0; i < windows.length; i++) {
            table[unannounced[i] ? 1 : 0][windows[i]]++;
        }
        return MutualInformation.of(table);
    }

    /** The share of random labellings, and the real one, with as much information. */
    public double permutationP(MonteCarlo test, RandomGenerator random) {
        var labels = unannounced.clone();
        var counts = new int[totals.length];
        double observed = dependence(labels, counts) - 1e-9;
        return test.p(() -> {
            for (int last = labels.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                boolean label = labels[last];
                labels[last] = labels[other];
                labels[other] = label;
            }
            return dependence(labels, counts) >= observed;
        });
    }

    // n times the information, less what no relabelling changes
    private double dependence(boolean[] labels, int[] counts) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < labels.length; i++) {
            counts[windows[i]] += labels[i] ? 1 : 0;
        }
        double sum = 0;
        for (int window = 0; window < counts.length; window++) {
            sum += logPower[counts[window]] + logPower[totals[window] - counts[window]];
        }
        return sum;
    }
}
