package cymru.diogel.statistics.scenarios;

/**
 * What a scenario supposes.
 *
 * @param multipliers what the reproduction number is multiplied with on each day ahead: season,
 *     rules and schools together; as many as there are days
 * @param imports cases a day that come from elsewhere, on average
 * @param dispersion k of the negative binomial, 5 to 20 as a rule; the smaller, the more uneven
 * @param walk standard deviation of the daily step of the logarithm of R; .03 as a rule
 * @param ascertainment share of infections that become reported cases, above 0, at most 1
 */
public record ScenarioSpec(
        double[] multipliers,
        double imports,
        double dispersion,
        double walk,
        double ascertainment) {
    public ScenarioSpec {
        if (!(ascertainment > 0 && ascertainment <= 1) || !(dispersion > 0)) {
            throw new IllegalArgumentException(
                    "ascertainment " + ascertainment + ", dispersion " + dispersion);
        }
        multipliers = multipliers.clone();
    }

    /** Days ahead. */
    public int days() {
        return multipliers.length;
    }
}
