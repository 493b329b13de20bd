package cymru.diogel.statistics.scenarios;

/**
 * Where an epidemic stands on the eve of a scenario.
 *
 * @param cases reported cases of the last days, oldest first; as many as the serial interval is
 *     long where they are known
 * @param population persons
 * @param susceptible share of the population that may still be infected, 0 to 1
 * @param rMean mean of what is known of the reproduction number now
 * @param rSd its standard deviation; 0 where it is taken as known
 */
public record EpidemicState(
        double[] cases, double population, double susceptible, double rMean, double rSd) {
    public EpidemicState {
        if (!(population > 0) || !(susceptible >= 0 && susceptible <= 1) || !(rMean > 0)) {
            throw new IllegalArgumentException(
                    "population " + population + ", susceptible " + susceptible + ", R " + rMean);
        }
        cases = cases.clone();
    }

    /** A draw of the reproduction number from a gamma with this mean and deviation. */
    double r(Draws draws) {
        if (rSd <= 0) {
            return rMean;
        }
        double shape = rMean / rSd * (rMean / rSd);
        return draws.gamma(shape) * (rSd * rSd / rMean);
    }
}
