package cymru.diogel.statistics.scan;

import java.util.function.BooleanSupplier;

/**
 * A Monte Carlo test: how often chance alone reaches what was observed.
 *
 * @param simulations B, the largest number of simulations
 * @param exceedances h, the number of simulations at or above the observed value after which it
 *     stops early (Besag and Clifford 1991), or 0 to run all B
 */
public record MonteCarlo(int simulations, int exceedances) {
    public MonteCarlo {
        if (simulations < 1 || exceedances < 0) {
            throw new IllegalArgumentException(
                    "%d simulations, %d exceedances".formatted(simulations, exceedances));
        }
    }

    /**
     * The p-value, from 1/(B + 1) to 1: h/ℓ when the h-th exceedance is simulation ℓ before B, else
     * (1 + exceedances)/(B + 1).
     *
     * @param reaches makes one simulation and says whether it is at or above the observed value
     */
    public double p(BooleanSupplier reaches) {
        int reached = 0;
        for (int done = 1; done <= simulations; done++) {
            if (reaches.getAsBoolean()) {
                reached++;
                if (reached == exceedances && done < simulations) {
                    return (double) reached / done;
                }
            }
        }
        return (1.0 + reached) / (simulations + 1.0);
    }
}
