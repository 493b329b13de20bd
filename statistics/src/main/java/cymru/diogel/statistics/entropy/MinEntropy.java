package cymru.diogel.statistics.entropy;

/**
 * A lower bound on the min-entropy, by the most common value (NIST SP 800-90B, section 6.3.1).
 *
 * @param largestShare the 99 % upper bound on the chance of the most likely window
 */
public record MinEntropy(double largestShare) {
    private static final double Z_99 = 2.576;

    /** The bound from the counts of windows, at least one of them above zero. */
    public static MinEntropy of(int[] counts) {
        int n = Counts.total(counts);
        int largest = 0;
        for (int count : counts) {
            largest = Math.max(largest, count);
        }
        if (n == 0) {
            throw new IllegalArgumentException("the min-entropy of no visits");
        }
        double share = (double) largest / n;
        double error = n == 1 ? 0 : Z_99 * Math.sqrt(share * (1 - share) / (n - 1));
        return new MinEntropy(Math.min(1, share + error));
    }

    public double bits() {
        return -Math.log(largestShare) / Math.log(2) + 0.0;
    }
}
