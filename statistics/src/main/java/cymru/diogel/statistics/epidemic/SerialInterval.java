package cymru.diogel.statistics.epidemic;

import cymru.diogel.statistics.Gamma;
import java.util.Arrays;

/**
 * How many days lie between one person’s illness and that of whom they infected: a weight for each
 * whole number of days, none for the day itself.
 */
public final class SerialInterval {
    private final double[] weights;

    private SerialInterval(double[] weights) {
        this.weights = weights;
    }

    /**
     * Given weights.
     *
     * @param weights of 0, 1, 2 … days; the first must be 0, none below 0, their sum at most 1 (and
     *     a thousandth for rounding)
     * @throws IllegalArgumentException if they are not so
     */
    public static SerialInterval of(double... weights) {
        if (weights.length < 2 || weights[0] != 0) {
            throw new IllegalArgumentException("weights must begin with 0 for the day itself");
        }
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("weight " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0 && sum <= 1.001)) {
            throw new IllegalArgumentException("weights sum to " + sum);
        }
        return new SerialInterval(weights.clone());
    }

    /**
     * A gamma distribution shifted by one day and discretised, cut after a number of days and not
     * renormalised. Source: Cori et al. 2013, web appendix 11, as in EpiEstim’s discr_si.
     *
     * @param mean in days, above 1
     * @param sd in days, above 0
     * @param days the longest interval kept, at least 1
     */
    public static SerialInterval discretised(double mean, double sd, int days) {
        if (!(mean > 1 && sd > 0 && days >= 1)) {
            throw new IllegalArgumentException("mean %s, sd %s, %d days".formatted(mean, sd, days));
        }
        double shape = Math.pow((mean - 1) / sd, 2);
        double scale = sd * sd / (mean - 1);
        var same = distribution(new Gamma(shape, scale), days);
        var next = distribution(new Gamma(shape + 1, scale), days);
        var weights = new double[days + 1];
        for (int k = 1; k <= days; k++) {
            double straight =
                    k * at(same, k) + (k - 2) * at(same, k - 2) - 2 * (k - 1) * at(same, k - 1);
            double bent = 2 * at(next, k - 1) - at(next, k - 2) - at(next, k);
            weights[k] = Math.max(0, straight + shape * scale * bent);
        }
        return new SerialInterval(weights);
    }

    private static double[] distribution(Gamma gamma, int days) {
        var values = new double[days + 1];
        Arrays.setAll(values, gamma::cdf);
        return values;
    }

    private static double at(double[] distribution, int k) {
        return k < 0 ? 0 : distribution[k];
    }

    /** The same weights, none beyond the days, and not renormalised. */
    public SerialInterval cutAfter(int days) {
        return new SerialInterval(Arrays.copyOf(weights, Math.min(weights.length, days + 1)));
    }

    /** The same proportions, summing to 1. */
    public SerialInterval renormalised() {
        double sum = Arrays.stream(weights).sum();
        if (sum == 0) {
            throw new IllegalArgumentException("no weight within " + days() + " days");
        }
        return new SerialInterval(Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    /** The weight of an interval of that many days; 0 beyond the last. */
    public double weight(int days) {
        return days < weights.length ? weights[days] : 0;
    }

    /** The longest interval that has a place, in days. */
    public int days() {
        return weights.length - 1;
    }

    /** Σ k·w_k, in days; less than the whole distribution’s where it is cut. */
    public double mean() {
        double mean = 0;
        for (int k = 1; k < weights.length; k++) {
            mean += k * weights[k];
        }
        return mean;
    }

    /**
     * Λ_t = Σ w_s·I_{t−s}: how infectious all who fell ill before are on each day.
     *
     * @param cases of each day, in people
     * @return as long as the cases; the first day has no past and holds 0
     */
    public double[] infectivity(int[] cases) {
        int longest = weights.length - 1;
        while (longest > 0 && weights[longest] == 0) {
            longest--;
        }
        var lambda = new double[cases.length];
        for (int t = 1; t < cases.length; t++) {
            double sum = 0;
            for (int s = 1; s <= Math.min(t, longest); s++) {
                sum += weights[s] * cases[t - s];
            }
            lambda[t] = sum;
        }
        return lambda;
    }
}
