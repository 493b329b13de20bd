package cymru.diogel.statistics.circular;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Kuiper’s and Watson’s tests that times follow an envelope rather than the bare clock, averaged
 * over draws; for description, as a mean of p-values is not itself a p-value.
 *
 * @param kuiper the mean of V*
 * @param kuiperP the mean of its p
 * @param watson the mean of U*²
 * @param watsonP the mean of its p
 */
public record EnvelopeFit(double kuiper, double kuiperP, double watson, double watsonP) {
    private static final int DRAWS = 50;

    /**
     * Times recorded on a grid are spread evenly in probability over their cell, so that ties made
     * by rounding do not count against evenness.
     *
     * @param times one or more times, in the unit of the distribution function
     * @param grids the width of the recording grid at each in that unit, such as 15 minutes
     * @param cdf the envelope’s distribution function, rising from 0 to 1
     */
    public static EnvelopeFit of(
            double[] times, double[] grids, DoubleUnaryOperator cdf, RandomGenerator random) {
        int n = times.length;
        if (n == 0) {
            throw new IllegalArgumentException("the fit of no times");
        }
        var low = new double[n];
        var high = new double[n];
        for (int i = 0; i < n; i++) {
            low[i] = cdf.applyAsDouble(times[i] - grids[i] / 2);
            high[i] = cdf.applyAsDouble(times[i] + grids[i] / 2);
        }
        return average(low, high, random);
    }

    private static EnvelopeFit average(double[] low, double[] high, RandomGenerator random) {
        var turns = new double[low.length];
        var sums = new double[4];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < turns.length; i++) {
                turns[i] = low[i] + (high[i] - low[i]) * random.nextDouble();
            }
            Arrays.sort(turns);
            var kuiper = Kuiper.ofSorted(turns);
            var watson = WatsonU2.ofSorted(turns);
            sums[0] += kuiper.modified();
            sums[1] += kuiper.p();
            sums[2] += watson.modified();
            sums[3] += watson.p();
        }
        return new EnvelopeFit(sums[0] / DRAWS, sums[1] / DRAWS, sums[2] / DRAWS, sums[3] / DRAWS);
    }
}
