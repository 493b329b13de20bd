package cymru.diogel.statistics.entropy;

/**
 * An estimate of entropy over a number of windows, never shown above the logarithm of that number.
 *
 * @param raw the estimate as its formula gives it, in nats
 * @param windows K, at least 1
 */
public record Entropy(double raw, int windows) {
    // rounding may lift an even spread a hair above the ceiling
    private static final double ROUNDING = 1e-12;

    public Entropy {
        if (windows < 1 || !(raw >= -ROUNDING)) {
            throw new IllegalArgumentException("entropy %s of %d".formatted(raw, windows));
        }
    }

    /** The estimate in nats, at most ln K. */
    public double nats() {
        return Math.clamp(raw, 0, Math.log(windows));
    }

    /** The estimate in bits, at most log₂ K. */
    public double bits() {
        return nats() / Math.log(2);
    }

    /** The number of equally likely windows with this entropy: the effective number of hours. */
    public double effectiveNumber() {
        return Math.exp(nats());
    }

    /** Whether the formula gave more than is possible, as those that correct bias may. */
    public boolean isClipped() {
        return raw > Math.log(windows) + ROUNDING;
    }
}
