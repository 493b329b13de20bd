package cymru.diogel.statistics.scenarios;

import cymru.diogel.statistics.epidemic.SerialInterval;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How one illness passes on: the weight of each day from a case to those it infects.
 *
 * @param weights w_0 … w_K, none below 0, in days; they are made to sum to 1
 */
public record Pathogen(double[] weights) {
    /** The most days between two cases of a chain that is reckoned with. */
    public static final int DAYS = 30;

    public Pathogen {
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0) || Arrays.stream(weights).anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("no serial interval: " + Arrays.toString(weights));
        }
        weights = Arrays.stream(weights).map(it -> it / sum).toArray();
    }

    /**
     * A gamma shifted by a day, made discrete (Cori 2013).
     *
     * @param mean of the serial interval, days, above 1
     * @param sd its standard deviation, days, above 0
     */
    public static Pathogen of(double mean, double sd) {
        var interval = SerialInterval.discretised(mean, sd, DAYS).renormalised();
        return new Pathogen(IntStream.rangeClosed(0, DAYS).mapToDouble(interval::weight).toArray());
    }

    /** Days to the longest. */
    int last() {
        return weights.length - 1;
    }
}
