package cymru.diogel.statistics.entropy;

import cymru.diogel.statistics.functions.Polygamma;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The posterior mean and standard deviation of entropy under a prior that is nearly flat in entropy
 * (Nemenman, Shafee and Bialek 2002); the one estimate recommended for few visits.
 *
 * @param entropy the posterior mean
 * @param standardDeviation in nats
 */
public record Nsb(Entropy entropy, double standardDeviation) {
    private static final int NODES = 128;
    private static final double[] BETA = new double[NODES];
    private static final double[] LOG_WEIGHT = new double[NODES];
    private static final double[] DIGAMMA = new double[NODES];
    private static final double[] TRIGAMMA = new double[NODES];

    static {
        double end = Math.log(1e8);
        var rule = new GaussIntegratorFactory().legendre(NODES, -end, end);
        for (int i = 0; i < NODES; i++) {
            BETA[i] = Math.exp(rule.getPoint(i));
            LOG_WEIGHT[i] = Math.log(rule.getWeight(i)) + rule.getPoint(i);
            DIGAMMA[i] = Polygamma.digamma(BETA[i] + 1);
            TRIGAMMA[i] = Polygamma.trigamma(BETA[i] + 1);
        }
    }

    /** The estimate from the counts of all K feasible windows, empty ones included. */
    public static Nsb of(int[] counts) {
        int n = Counts.total(counts);
        if (counts.length <= 1) {
            return new Nsb(new Entropy(0, counts.length), 0);
        }
        return average(new DirichletEntropy(counts, n), counts.length);
    }

    // weights are kept relative to the largest so far, so that no evidence underflows
    private static Nsb average(DirichletEntropy posterior, int windows) {
        double top = Double.NEGATIVE_INFINITY;
        double total = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < NODES; i++) {
            posterior.at(BETA[i], DIGAMMA[i], TRIGAMMA[i]);
            double flat = windows * Polygamma.trigamma(windows * BETA[i] + 1) - TRIGAMMA[i];
            double logWeight = posterior.logEvidence() + LOG_WEIGHT[i] + Math.log(flat);
            if (logWeight > top) {
                double shrink = Math.exp(top - logWeight);
                total *= shrink;
                first *= shrink;
                second *= shrink;
                top = logWeight;
            }
            double weight = Math.exp(logWeight - top);
            total += weight;
            first += weight * posterior.mean();
            second += weight * posterior.secondMoment();
        }
        double mean = first / total;
        double variance = Math.max(0, second / total - mean * mean);
        return new Nsb(new Entropy(mean, windows), Math.sqrt(variance));
    }
}
