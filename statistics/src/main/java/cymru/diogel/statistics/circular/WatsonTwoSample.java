package cymru.diogel.statistics.circular;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Watson’s two-sample test that planned and unannounced times come from one distribution.
 *
 * <p>Ties between the samples leave their order open: the statistic is the average of putting the
 * first sample first and the second sample first.
 */
public final class WatsonTwoSample {
    private final boolean[] second;
    private final int[] groupEnd;
    private final int secondSize;

    /** Two samples of one or more angles each, in radians. */
    public WatsonTwoSample(double[] firstSample, double[] secondSample) {
        if (firstSample.length == 0 || secondSample.length == 0) {
            throw new IllegalArgumentException(
                    "samples of %d and %d".formatted(firstSample.length, secondSample.length));
        }
        var first = Turn.sortedAngles(firstSample);
        var other = Turn.sortedAngles(secondSample);
        int size = first.length + other.length;
        this.secondSize = other.length;
        this.second = new boolean[size];
        var pooled = Arrays.copyOf(first, size);
        System.arraycopy(other, 0, pooled, first.length, other.length);
        Arrays.sort(pooled);
        this.groupEnd = groupEnds(pooled);
        int taken = 0;
        for (int i = 0; i < size; i++) {
            if (taken < other.length && pooled[i] == other[taken]) {
                second[i] = true;
                taken++;
            }
        }
    }

    private static int[] groupEnds(double[] sorted) {
        var ends = new int[sorted.length];
        int groups = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[i - 1]) {
                ends[groups++] = i;
            }
        }
        return Arrays.copyOf(ends, groups);
    }

    /** U², by Watson 1962, Biometrika 49: 57–63. */
    public double statistic() {
        double size = second.length;
        double product = (double) secondSize * (second.length - secondSize);
        return spread(second) / (size * size * size * product);
    }

    /** The limit of P(U² ≥ observed), for 18 angles or more in all. */
    public double asymptoticP() {
        return WatsonU2.tail(statistic());
    }

    /** The share of random labellings, and the real one, with a U² as large as it is. */
    public double permutationP(MonteCarlo test, RandomGenerator random) {
        double observed = spread(second) * (1 - 1e-12);
        var labels = second.clone();
        return test.p(() -> {
            shuffle(labels, random);
            return spread(labels) >= observed;
        });
    }

    private static void shuffle(boolean[] labels, RandomGenerator random) {
        for (int i = labels.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            boolean label = labels[i];
            labels[i] = labels[j];
            labels[j] = label;
        }
    }

    private double spread(boolean[] labels) {
        return groupEnd.length == labels.length
                ? untied(labels)
                : (tied(labels, true) + tied(labels, false)) / 2;
    }

    // N ΣD² − (ΣD)² with D = n₁ · (second so far) − n₂ · (first so far): whole numbers, so exact
    private double untied(boolean[] labels) {
        long up = (long) labels.length - secondSize;
        long d = 0;
        double sum = 0;
        double squares = 0;
        for (boolean label : labels) {
            d += label ? up : -secondSize;
            sum += d;
            squares += (double) d * d;
        }
        return labels.length * squares - sum * sum;
    }

    private double tied(boolean[] labels, boolean firstBefore) {
        long up = (long) labels.length - secondSize;
        long d = 0;
        double sum = 0;
        double squares = 0;
        int from = 0;
        for (int end : groupEnd) {
            int ups = 0;
            for (int i = from; i < end; i++) {
                ups += labels[i] ? 1 : 0;
            }
            int downs = end - from - ups;
            for (int i = from; i < end; i++) {
                boolean rising = firstBefore ? i >= from + downs : i < from + ups;
                d += rising ? up : -secondSize;
                sum += d;
                squares += (double) d * d;
            }
            from = end;
        }
        return labels.length * squares - sum * sum;
    }
}
