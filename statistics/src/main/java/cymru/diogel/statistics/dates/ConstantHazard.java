package cymru.diogel.statistics.dates;

/**
 * Visits that come with the same chance every working day, whatever came before: no day is ever
 * safe, and none is likelier than another.
 *
 * @param rate r, above 0 and at most 1
 */
public record ConstantHazard(double rate) {
    public ConstantHazard {
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate " + rate);
        }
    }

    /** The chance that nobody comes in the next days: (1 − r)^days. */
    public double nobodyFor(int days) {
        return Math.pow(1 - rate, days);
    }

    /** Working days from one visit to the next on average: 1/r. */
    public double meanInterval() {
        return 1 / rate;
    }

    /** The entropy of the interval in bits. */
    public double entropyBits() {
        if (rate == 1) {
            return 0;
        }
        double nats = -(rate * Math.log(rate) + (1 - rate) * Math.log1p(-rate)) / rate;
        return nats / Math.log(2);
    }

    /** The largest s with a chance of at most 10 % that a visit comes in the next s days. */
    public int safeDays() {
        return rate > 0.1 ? 0 : (int) Math.floor(Math.log(0.9) / Math.log1p(-rate) + 1e-12);
    }
}
