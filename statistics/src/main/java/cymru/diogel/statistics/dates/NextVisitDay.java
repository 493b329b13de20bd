package cymru.diogel.statistics.dates;

import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.Interval;
import java.util.Arrays;

/** On which working day after a visit the next one comes, as someone who has watched would say. */
public final class NextVisitDay {
    private static final double CONFIDENCE = 0.9;

    private final double[] weight;
    private final double[] envelope;
    private final Integer[] order;
    private final double total;

    /**
     * @param counts how many gaps ended on each of days 1 to L
     * @param envelope q, the share of each of these days if visits were spread evenly, summing to 1
     * @param alpha the weight of the envelope, in visits, above 0
     */
    public NextVisitDay(int[] counts, double[] envelope, double alpha) {
        if (counts.length != envelope.length || counts.length == 0 || !(alpha > 0)) {
            throw new IllegalArgumentException(
                    "%d counts, %d days, weight %s"
                            .formatted(counts.length, envelope.length, alpha));
        }
        this.envelope = envelope.clone();
        this.weight = new double[counts.length];
        this.order = new Integer[counts.length];
        double sum = 0;
        for (int d = 0; d < weight.length; d++) {
            weight[d] = counts[d] + alpha * envelope[d];
            order[d] = d;
            sum += weight[d];
        }
        this.total = sum;
        Arrays.sort(order, this::likelierFirst);
    }

    // ties: the day with more of the envelope, then the earlier one
    private int likelierFirst(int a, int b) {
        int byWeight = Double.compare(weight[b], weight[a]);
        int byEnvelope = Double.compare(envelope[b], envelope[a]);
        return byWeight != 0 ? byWeight : byEnvelope != 0 ? byEnvelope : Integer.compare(a, b);
    }

    /** P(the next visit comes on day d), at index d − 1. */
    public double[] probabilities() {
        var probabilities = weight.clone();
        for (int d = 0; d < probabilities.length; d++) {
            probabilities[d] /= total;
        }
        return probabilities;
    }

    /** The chance that k guesses of a day contain the next visit: the mean under the posterior. */
    public double guessed(int k) {
        return likeliest(k) / total;
    }

    /** The 90 % interval of that chance, given the days guessed. */
    public Interval interval(int k) {
        double inside = likeliest(k);
        double outside = total - inside;
        return k >= weight.length || outside <= 0
                ? new Interval(1, 1)
                : new Beta(inside, outside).central(CONFIDENCE);
    }

    /** The same chance if visits were spread as the envelope is. */
    public double baseline(int k) {
        var sorted = envelope.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = Math.max(0, sorted.length - k); i < sorted.length; i++) {
            sum += sorted[i];
        }
        return sum;
    }

    private double likeliest(int k) {
        double sum = 0;
        for (int i = 0; i < Math.min(k, order.length); i++) {
            sum += weight[order[i]];
        }
        return sum;
    }
}
