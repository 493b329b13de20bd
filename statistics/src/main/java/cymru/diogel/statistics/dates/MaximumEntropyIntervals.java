package cymru.diogel.statistics.dates;

/**
 * The least predictable intervals that never pass a cap of L working days and average m: p(d) is
 * proportional to e^λd for d = 1 … L.
 */
public final class MaximumEntropyIntervals {
    // e^−700 is the smallest power that is not rounded away
    private static final double STEEPEST = 700;

    private final double mean;
    private final double lambda;
    private final double[] p;

    /**
     * @param cap L, at least 1
     * @param mean m, from 1 to L; at either end every interval is the same
     */
    public MaximumEntropyIntervals(int cap, double mean) {
        if (cap < 1 || !(mean >= 1 && mean <= cap)) {
            throw new IllegalArgumentException("mean %s under cap %d".formatted(mean, cap));
        }
        this.mean = mean;
        this.lambda = solve(cap, mean);
        this.p = new double[cap];
        tilt(p, lambda);
    }

    private static double solve(int cap, double mean) {
        if (cap == 1) {
            return 0;
        }
        if (mean == 1 || mean == cap) {
            return mean == 1 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        var trial = new double[cap];
        double low = -STEEPEST;
        double high = STEEPEST;
        double middle = 0;
        while (low < middle && middle < high) {
            if (tilt(trial, middle) < mean) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    /** Fills p for a tilt and returns its mean; powers are taken from the likelier end. */
    private static double tilt(double[] p, double lambda) {
        int cap = p.length;
        double total = 0;
        for (int d = 1; d <= cap; d++) {
            int distance = lambda > 0 ? d - cap : d - 1;
            p[d - 1] = distance == 0 ? 1 : Math.exp(lambda * distance);
            total += p[d - 1];
        }
        double mean = 0;
        for (int d = 1; d <= cap; d++) {
            p[d - 1] /= total;
            mean += d * p[d - 1];
        }
        return mean;
    }

    /** λ, infinite where every interval is the same. */
    public double lambda() {
        return lambda;
    }

    /** p(d), at index d − 1. */
    public double[] probabilities() {
        return p.clone();
    }

    public double entropyBits() {
        double sum = 0;
        for (double share : p) {
            sum -= share > 0 ? share * Math.log(share) : 0;
        }
        return sum / Math.log(2) + 0.0;
    }

    /** The number of equally likely days with this entropy. */
    public double effectiveDays() {
        return Math.pow(2, entropyBits());
    }

    /** The chance that the best guess of a single day is right. */
    public double bestGuess() {
        return Math.max(p[0], p[p.length - 1]);
    }

    /** p(L), the chance that nobody comes before the cap. */
    public double lastDay() {
        return p[p.length - 1];
    }

    /** The greatest chance of a visit on a day before the cap, given none so far; 0 if L is 1. */
    public double highestHazard() {
        double highest = 0;
        double waiting = p[p.length - 1];
        for (int d = p.length - 2; d >= 0; d--) {
            waiting += p[d];
            highest = waiting > 0 ? Math.max(highest, p[d] / waiting) : highest;
        }
        return highest;
    }

    /** L / m: visits needed for each one at a fixed interval of L. */
    public double visitsPerFixedVisit() {
        return p.length / mean;
    }
}
