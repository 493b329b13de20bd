package cymru.diogel.statistics.circular;

import java.util.OptionalDouble;

/**
 * Rayleigh’s test that angles are even against one preferred direction; for description only, as
 * working hours alone make it reject.
 *
 * @param n the number of angles
 * @param resultant R, from 0 to n
 */
public record Rayleigh(int n, double resultant) {
    private static final int EXACT_FROM = 6;
    // the series is summed to about 1e-12
    private static final double EXACT_DOWN_TO = 1e-7;

    public Rayleigh {
        if (n < 1 || !(resultant >= 0 && resultant <= n)) {
            throw new IllegalArgumentException("resultant %s of %d".formatted(resultant, n));
        }
    }

    public static Rayleigh of(CircularSummary summary) {
        return new Rayleigh(summary.n(), summary.resultant());
    }

    /** z = n R̄². */
    public double z() {
        return resultant * resultant / n;
    }

    /**
     * Zar’s closed form of P(R ≥ observed): within 4 % between .1 and .01 for six angles or more,
     * and too large, so on the safe side, far in the tail of few (Zar, Biostatistical Analysis).
     */
    public double p() {
        double count = n;
        double root = Math.sqrt(1 + 4 * count + 4 * (count - resultant) * (count + resultant));
        return Math.min(1, Math.exp(root - (1 + 2 * count)));
    }

    /** P(R ≥ observed) to about 1e-12; empty for fewer than six angles and below 1e-7. */
    public OptionalDouble exactP() {
        if (n < EXACT_FROM) {
            return OptionalDouble.empty();
        }
        double p = 1 - RandomWalk.within(resultant, n);
        return p < EXACT_DOWN_TO ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, p));
    }
}
