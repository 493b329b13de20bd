package cymru.diogel.statistics.scenarios;

import java.util.stream.IntStream;

/**
 * Many ways in which an epidemic might go on if a scenario held. Cases of day t are negative
 * binomial about R_t (S_t/N) Σ w_k I_{t−k} + imports; R_t is a draw of what is known of R now,
 * times the scenario's multipliers, times a random walk.
 */
public final class ScenarioEngine {
    private final Pathogen pathogen;
    private final long purpose;

    /**
     * @param purpose tells apart what must not share random numbers: areas, illnesses
     */
    public ScenarioEngine(Pathogen pathogen, long purpose) {
        this.pathogen = pathogen;
        this.purpose = purpose;
    }

    /** Cases of every trajectory and day; the same for the same seed on any number of threads. */
    public Trajectories simulate(
            EpidemicState state, ScenarioSpec spec, int trajectories, long seed) {
        int days = spec.days();
        var counts = new int[Math.multiplyExact(trajectories, days)];
        var start = new Start(state, spec, reversed(), past(state));
        IntStream.range(0, trajectories)
                .parallel()
                .forEach(it -> start.run(Draws.of(seed, purpose, it), counts, it * days));
        return new Trajectories(start.past(), counts, trajectories, days);
    }

    /** w_K … w_1: the weights in the order of the days before. */
    private double[] reversed() {
        int last = pathogen.last();
        var reversed = new double[last];
        for (int k = 1; k <= last; k++) {
            reversed[last - k] = pathogen.weights()[k];
        }
        return reversed;
    }

    /** As many days before as there are weights, oldest first; days unknown count as 0. */
    private double[] past(EpidemicState state) {
        var past = new double[pathogen.last()];
        int known = Math.min(past.length, state.cases().length);
        System.arraycopy(
                state.cases(), state.cases().length - known, past, past.length - known, known);
        return past;
    }

    private record Start(EpidemicState state, ScenarioSpec spec, double[] weights, double[] past) {
        void run(Draws draws, int[] counts, int at) {
            int length = weights.length;
            var multipliers = spec.multipliers();
            var cases = new double[length + multipliers.length];
            System.arraycopy(past, 0, cases, 0, length);
            double population = state.population();
            double left = state.susceptible() * population;
            double r = state.r(draws);
            double share = 1 / spec.ascertainment();
            for (int day = 0; day < multipliers.length; day++) {
                r = spec.walk() == 0 ? r : r * Math.exp(spec.walk() * draws.normal());
                double force = weighted(weights, cases, day);
                double mean = r * multipliers[day] * (left / population) * force;
                int count = draws.negativeBinomial(mean + spec.imports(), spec.dispersion());
                count = (int) Math.min(count, left * spec.ascertainment());
                counts[at + day] = count;
                cases[length + day] = count;
                left -= count * share;
            }
        }
    }

    // Four sums at once: one alone would wait for its own last addition.
    private static double weighted(double[] weights, double[] cases, int from) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < weights.length; k += 4) {
            a += weights[k] * cases[from + k];
            b += weights[k + 1] * cases[from + k + 1];
            c += weights[k + 2] * cases[from + k + 2];
            d += weights[k + 3] * cases[from + k + 3];
        }
        for (; k < weights.length; k++) {
            a += weights[k] * cases[from + k];
        }
        return (a + b) + (c + d);
    }
}
