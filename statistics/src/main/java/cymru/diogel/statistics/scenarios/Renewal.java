package cymru.diogel.statistics.scenarios;

/** What the renewal equation says without chance: a check on the simulation. */
public final class Renewal {
    private static final double CLOSE = 1e-13;
    private static final int HALVINGS = 200;

    private Renewal() {}

    /**
     * The growth rate r with R Σ w_k e^{−rk} = 1 (Wallinga and Lipsitch 2007).
     *
     * @param r reproduction number, above 0
     * @return a day; below 0 where the epidemic shrinks
     */
    public static double growth(double r, Pathogen pathogen) {
        double low = -2;
        double high = 2;
        for (int i = 0; i < HALVINGS && high - low > CLOSE; i++) {
            double middle = (low + high) / 2;
            if (r * discounted(middle, pathogen) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double discounted(double rate, Pathogen pathogen) {
        double sum = 0;
        for (int k = 0; k < pathogen.weights().length; k++) {
            sum += pathogen.weights()[k] * Math.exp(-rate * k);
        }
        return sum;
    }

    /** Days in which cases double at a growth rate; below 0, in which they halve. */
    public static double doubling(double growth) {
        return Math.log(2) / growth;
    }

    /**
     * The share of a wholly susceptible population that has been infected in the end: the positive
     * z with z = 1 − e^{−R₀z}, and 0 where R₀ is at most 1.
     */
    public static double finalSize(double r0) {
        if (r0 <= 1) {
            return 0;
        }
        double low = CLOSE;
        double high = 1;
        for (int i = 0; i < HALVINGS && high - low > CLOSE; i++) {
            double middle = (low + high) / 2;
            if (-Math.expm1(-r0 * middle) > middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Mean cases a day ahead, without chance and with R at its mean; as long as the scenario. */
    public static double[] expected(EpidemicState state, ScenarioSpec spec, Pathogen pathogen) {
        int past = state.cases().length;
        var cases = new double[past + spec.days()];
        System.arraycopy(state.cases(), 0, cases, 0, past);
        double left = state.susceptible() * state.population();
        var ahead = new double[spec.days()];
        for (int day = 0; day < ahead.length; day++) {
            double force = 0;
            for (int k = 1; k <= Math.min(pathogen.last(), past + day); k++) {
                force += pathogen.weights()[k] * cases[past + day - k];
            }
            double mean =
                    state.rMean() * spec.multipliers()[day] * (left / state.population()) * force;
            ahead[day] = Math.min(mean + spec.imports(), left * spec.ascertainment());
            cases[past + day] = ahead[day];
            left -= ahead[day] / spec.ascertainment();
        }
        return ahead;
    }
}
