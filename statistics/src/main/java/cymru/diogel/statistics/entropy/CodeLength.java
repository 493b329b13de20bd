package cymru.diogel.statistics.entropy;

/**
 * The length of a sequence of windows when each is coded by what came before it: an honest upper
 * bound on the entropy rate.
 *
 * @param bits the whole length
 * @param visits the number of windows coded
 */
public record CodeLength(double bits, int visits) {
    /**
     * Σ −log₂ [(earlier visits in the window + α q) / (earlier visits + α)].
     *
     * @param windows the window of each visit in time order, each an index of q
     * @param q the share of each window in the envelope, above zero where a visit fell, summing to
     *     1
     * @param alpha the weight of the envelope, in visits, above zero
     */
    public static CodeLength of(int[] windows, double[] q, double alpha) {
        if (!(alpha > 0)) {
            throw new IllegalArgumentException("weight " + alpha);
        }
        var counts = new int[q.length];
        double nats = 0;
        for (int i = 0; i < windows.length; i++) {
            int window = windows[i];
            nats -= Math.log((counts[window] + alpha * q[window]) / (i + alpha));
            counts[window]++;
        }
        return new CodeLength(nats / Math.log(2), windows.length);
    }

    /** Bits for each visit; NaN of no visits. */
    public double perVisit() {
        return bits / visits;
    }
}
