package cymru.diogel.statistics.many;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * p-values adjusted for how many were looked at; reject where the adjusted value is at most q.
 *
 * <p>Each method takes probabilities in any order and returns the adjusted ones in the same order.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** Benjamini and Hochberg 1995: false discovery rate for independent or alike tests. */
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    /** Benjamini–Hochberg over those that were tested; NaN where there was no test stays so. */
    public static double[] amongTested(double[] p) {
        int[] tested = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).toArray();
        double[] q = benjaminiHochberg(Arrays.stream(tested).mapToDouble(i -> p[i]).toArray());
        var all = new double[p.length];
        Arrays.fill(all, Double.NaN);
        for (int i = 0; i < tested.length; i++) {
            all[tested[i]] = q[i];
        }
        return all;
    }

    /** Benjamini and Yekutieli 2001: false discovery rate whatever the dependence. */
    public static double[] benjaminiYekutieli(double[] p) {
        double harmonic = 0;
        for (int i = 1; i <= p.length; i++) {
            harmonic += 1.0 / i;
        }
        return stepUp(p, harmonic);
    }

    /** Holm 1979: the chance of even one false rejection. */
    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        var adjusted = new double[p.length];
        double highest = 0;
        for (int i = 0; i < order.length; i++) {
            highest = Math.max(highest, Math.min(1, (order.length - i) * p[order[i]]));
            adjusted[order[i]] = highest;
        }
        return adjusted;
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = ascending(p);
        var adjusted = new double[p.length];
        double lowest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            lowest = Math.min(lowest, factor * p.length / (i + 1) * p[order[i]]);
            adjusted[order[i]] = lowest;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("probability " + value);
            }
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
