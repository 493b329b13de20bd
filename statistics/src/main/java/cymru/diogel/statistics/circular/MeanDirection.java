package cymru.diogel.statistics.circular;

/**
 * What is said of angles only if they have a mean direction.
 *
 * @param angle the mean direction in radians, in [0, 2π)
 * @param standardDeviation √(−2 ln R̄), in radians
 * @param dispersion (1 − ρ₂) / (2 R̄²)
 * @param concentration the von Mises κ, infinite if all angles are one
 * @param correctedConcentration κ less its small-sample bias
 */
public record MeanDirection(
        double angle,
        double standardDeviation,
        double dispersion,
        double concentration,
        double correctedConcentration) {}
