package cymru.diogel.statistics.circular;

import java.util.Optional;

/**
 * The trigonometric moments of angles; a small resultant is not the same as being hard to guess,
 * for two modes on opposite sides cancel.
 *
 * @param n the number of angles
 * @param cosines Σ cos θ
 * @param sines Σ sin θ
 * @param secondMoment ρ₂, the mean resultant length of the doubled angles
 */
public record CircularSummary(int n, double cosines, double sines, double secondMoment) {
    // below this mean resultant length the direction is rounding noise
    private static final double NO_DIRECTION = 1e-9;

    /**
     * What is said of angles only if they have a mean direction.
     *
     * @param angle the mean direction in radians, in [0, 2π)
     * @param standardDeviation √(−2 ln R̄), in radians
     * @param dispersion (1 − ρ₂) / (2 R̄²)
     * @param concentration the von Mises κ, infinite if all angles are one
     * @param correctedConcentration κ less its small-sample bias
     */
    public record Direction(
            double angle,
            double standardDeviation,
            double dispersion,
            double concentration,
            double correctedConcentration) {}

    public CircularSummary {
        if (n < 1) {
            throw new IllegalArgumentException("a summary of " + n + " angles");
        }
    }

    /** The summary of one or more angles in radians. */
    public static CircularSummary of(double[] angles) {
        double cosines = 0;
        double sines = 0;
        double doubledCosines = 0;
        double doubledSines = 0;
        for (double angle : angles) {
            double cosine = Math.cos(angle);
            double sine = Math.sin(angle);
            cosines += cosine;
            sines += sine;
            doubledCosines += (cosine - sine) * (cosine + sine);
            doubledSines += 2 * sine * cosine;
        }
        double second = Math.hypot(doubledCosines, doubledSines) / angles.length;
        return new CircularSummary(angles.length, cosines, sines, Math.min(1, second));
    }

    /** R, from 0 to n. */
    public double resultant() {
        return Math.min(n, Math.hypot(cosines, sines));
    }

    /** R̄, from 0 to 1. */
    public double meanResultant() {
        return resultant() / n;
    }

    /** 1 − R̄. */
    public double variance() {
        return 1 - meanResultant();
    }

    /** The mean direction and what depends on it; empty if the angles cancel. */
    public Optional<Direction> direction() {
        double r = meanResultant();
        if (r < NO_DIRECTION) {
            return Optional.empty();
        }
        double kappa = VonMises.concentration(r);
        return Optional.of(
                new Direction(
                        Turn.wrapped(Math.atan2(sines, cosines)),
                        Math.sqrt(-2 * Math.log(r)),
                        (1 - secondMoment) / (2 * r * r),
                        kappa,
                        VonMises.corrected(kappa, n)));
    }
}
