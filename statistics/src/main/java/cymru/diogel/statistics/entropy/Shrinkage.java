package cymru.diogel.statistics.entropy;

/**
 * Shares drawn towards an even spread by as much as their own noise asks (James and Stein; Hausser
 * and Strimmer 2009, JMLR 10: 1469–1484).
 *
 * @param lambda the weight of the even spread, from 0 to 1
 * @param entropy the entropy of λ/K + (1 − λ) p̂
 */
public record Shrinkage(double lambda, Entropy entropy) {
    /** The shrinkage of the counts of all K feasible windows; with no visits the spread is even. */
    public static Shrinkage of(int[] counts) {
        double lambda = intensity(counts);
        int n = Math.max(1, Counts.total(counts));
        double sum = 0;
        for (int count : counts) {
            double share = lambda / counts.length + (1 - lambda) * count / n;
            sum -= share > 0 ? share * Math.log(share) : 0;
        }
        return new Shrinkage(lambda, new Entropy(sum + 0.0, counts.length));
    }

    static double intensity(int[] counts) {
        int n = Counts.total(counts);
        if (n <= 1) {
            return 1;
        }
        double even = 1.0 / counts.length;
        double variance = 0;
        double distance = 0;
        for (int count : counts) {
            double share = (double) count / n;
            variance += share * (1 - share) / (n - 1);
            distance += (share - even) * (share - even);
        }
        return distance == 0 ? 1 : Math.min(1, variance / distance);
    }
}
