package cymru.diogel.continuity.scenarios;

import java.util.List;

/**
 * Where the epidemic stands; a person may change what the measurements say.
 *
 * @param area whom it is of
 * @param population persons
 * @param cases reported cases of the last days, oldest first
 * @param rMean reproduction number now, mean
 * @param rSd its standard deviation
 */
public record Start(String area, int population, List<Integer> cases, double rMean, double rSd) {
    /** As many days as a person is asked for. */
    public static final int DAYS = 21;

    public Start {
        cases = List.copyOf(cases);
    }

    double[] perDay() {
        return cases.stream().mapToDouble(it -> it).toArray();
    }

    Integer[] kept() {
        return cases.toArray(Integer[]::new);
    }
}
