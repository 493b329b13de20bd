package cymru.diogel.statistics.epidemic;

import cymru.diogel.statistics.Gamma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The instantaneous reproduction number over sliding windows, in which it is taken as constant.
 *
 * <p>Source: Cori et al. 2013, as in EpiEstim. The posterior over a window is Gamma(a₀ + Σ local
 * cases, 1 / (1/b₀ + Σ Λ)).
 *
 * @param window in days, at least 1
 */
public record Reproduction(SerialInterval interval, int window, Prior prior) {
    /** Fewer cases in a window leave the posterior’s coefficient of variation above 0.3. */
    public static final int FEWEST_CASES = 11;

    public Reproduction {
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window + " days");
        }
    }

    /**
     * What is believed of the reproduction number before any case: a gamma distribution.
     *
     * @param mean above 0
     * @param sd above 0
     */
    public record Prior(double mean, double sd) {
        public static final Prior USUAL = new Prior(5, 5);

        double shape() {
            return mean / sd * (mean / sd);
        }

        double scale() {
            return sd * sd / mean;
        }
    }

    /** Whether an estimate may be shown. */
    public enum Status {
        OK,
        TOO_FEW,
        TOO_EARLY
    }

    /**
     * What is known after a window.
     *
     * @param start the window’s first day, the series’ first being 1
     * @param end its last
     * @param cases local, in it
     */
    public record Estimate(
            int start,
            int end,
            int cases,
            Status status,
            Gamma posterior,
            double lower,
            double median,
            double upper) {
        public double mean() {
            return posterior.mean();
        }

        public double sd() {
            return posterior.sd();
        }

        /** P(R > 1), from 0 to 1. */
        public double chanceAboveOne() {
            return posterior.survival(1);
        }

        public boolean isOk() {
            return status == Status.OK;
        }
    }

    /** An estimate for every window, the first beginning on day 2; none in a shorter series. */
    public List<Estimate> estimates(Incidence incidence) {
        return estimates(incidence, new HashMap<>());
    }

    /** One list for each area, in their order. */
    public List<List<Estimate>> estimatesOf(List<Incidence> areas) {
        Map<Integer, double[]> known = new HashMap<>();
        return areas.stream().map(area -> estimates(area, known)).toList();
    }

    // Quantiles of a unit scale depend on the number of cases only.
    private List<Estimate> estimates(Incidence incidence, Map<Integer, double[]> known) {
        var lambda = interval.infectivity(incidence.all());
        double mean = interval.mean();
        IntFunction<double[]> unit = cases -> known.computeIfAbsent(cases, this::quantiles);
        var estimates = new ArrayList<Estimate>();
        int cases = 0;
        for (int day = 1; day < incidence.days(); day++) {
            cases += incidence.local()[day];
            if (day > window) {
                cases -= incidence.local()[day - window];
            }
            if (day >= window) {
                double pressure = 0;
                for (int of = day - window + 1; of <= day; of++) {
                    pressure += lambda[of];
                }
                estimates.add(estimate(day + 1, cases, pressure, mean, unit));
            }
        }
        return List.copyOf(estimates);
    }

    private Estimate estimate(
            int end, int cases, double pressure, double mean, IntFunction<double[]> unit) {
        var posterior = new Gamma(prior.shape() + cases, 1 / (1 / prior.scale() + pressure));
        var status =
                end <= mean ? Status.TOO_EARLY : cases < FEWEST_CASES ? Status.TOO_FEW : Status.OK;
        var at = unit.apply(cases);
        double scale = posterior.scale();
        return new Estimate(
                end - window + 1,
                end,
                cases,
                status,
                posterior,
                scale * at[0],
                scale * at[1],
                scale * at[2]);
    }

    private double[] quantiles(int cases) {
        var unit = new Gamma(prior.shape() + cases, 1);
        return new double[] {unit.quantile(0.025), unit.quantile(0.5), unit.quantile(0.975)};
    }
}
