package cymru.diogel.statistics.entropy;

/**
 * Entropies of observed shares, with and without a correction for bias.
 *
 * <p>Every method takes the counts of all K feasible windows, empty ones included, and agrees with
 * R’s {@code entropy} 1.3.2. At least one count must be above zero, except under a Dirichlet prior.
 */
public final class PlugIn {
    private PlugIn() {}

    /** Maximum likelihood: ln n − Σ c ln c / n, which is too low for few visits. */
    public static Entropy maximumLikelihood(int[] counts) {
        return new Entropy(likelihood(counts, Counts.total(counts)), counts.length);
    }

    /** Maximum likelihood + (windows not empty − 1) / 2n (Miller 1955). */
    public static Entropy millerMadow(int[] counts) {
        int n = Counts.total(counts);
        double correction = (Counts.occupied(counts) - 1) / (2.0 * n);
        return new Entropy(likelihood(counts, n) + correction, counts.length);
    }

    /**
     * Chao and Shen 2003: shares scaled by the estimated coverage, weighted by the inverse chance
     * of being seen at all.
     */
    public static Entropy chaoShen(int[] counts) {
        int n = Counts.total(counts);
        requireVisits(n);
        int singletons = 0;
        for (int count : counts) {
            singletons += count == 1 ? 1 : 0;
        }
        double coverage = 1 - (double) (singletons == n ? n - 1 : singletons) / n;
        double sum = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = coverage * count / n;
                sum -= share * Math.log(share) / -Math.expm1(n * Math.log1p(-share));
            }
        }
        return new Entropy(sum + 0.0, counts.length);
    }

    /** The entropy of the posterior mean under a Dirichlet prior of a &gt; 0 in every window. */
    public static Entropy dirichlet(int[] counts, double a) {
        if (!(a > 0)) {
            throw new IllegalArgumentException("Dirichlet prior of " + a);
        }
        double total = Counts.total(counts) + counts.length * a;
        double sum = 0;
        for (int count : counts) {
            double share = (count + a) / total;
            sum -= share * Math.log(share);
        }
        return new Entropy(sum + 0.0, counts.length);
    }

    /** The Dirichlet prior of ½. */
    public static Entropy jeffreys(int[] counts) {
        return dirichlet(counts, 0.5);
    }

    /** The Dirichlet prior of 1; it says “unpredictable” with no visits at all. */
    public static Entropy laplace(int[] counts) {
        return dirichlet(counts, 1);
    }

    /** The Dirichlet prior of 1/K. */
    public static Entropy schurmannGrassberger(int[] counts) {
        return dirichlet(counts, 1.0 / counts.length);
    }

    /** The Dirichlet prior of √n / K. */
    public static Entropy minimax(int[] counts) {
        int n = Counts.total(counts);
        requireVisits(n);
        return dirichlet(counts, Math.sqrt(n) / counts.length);
    }

    private static double likelihood(int[] counts, int n) {
        requireVisits(n);
        double sum = 0;
        for (int count : counts) {
            if (count > 1) {
                sum += count * Math.log(count);
            }
        }
        return Math.log(n) - sum / n;
    }

    private static void requireVisits(int n) {
        if (n == 0) {
            throw new IllegalArgumentException("the entropy of no visits");
        }
    }
}
