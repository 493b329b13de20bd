package cymru.diogel.statistics.epidemic;

import cymru.diogel.statistics.Gamma;
import cymru.diogel.statistics.Interval;
import org.hipparchus.special.Erf;

/**
 * Cases among a population, as a rate per 100,000 people.
 *
 * @param cases in the period, at least 0
 * @param population in people, at least 1
 */
public record Rate(int cases, long population) {
    public static final double PER = 100_000;

    public Rate {
        if (cases < 0 || population < 1) {
            throw new IllegalArgumentException(cases + " cases among " + population);
        }
    }

    /** Per 100,000. */
    public double value() {
        return PER * cases / population;
    }

    /** The exact Poisson interval of Garwood 1936, per 100,000. */
    public Interval exact(double confidence) {
        double tail = (1 - confidence) / 2;
        double lower = cases == 0 ? 0 : new Gamma(cases, 1).quantile(tail);
        double upper = new Gamma(cases + 1.0, 1).quantile(1 - tail);
        return new Interval(per(lower), per(upper));
    }

    /** Byar’s approximation, as public health bodies print it, per 100,000. */
    public Interval byar(double confidence) {
        double z = Math.sqrt(2) * Erf.erfInv(confidence);
        return new Interval(cases == 0 ? 0 : per(byar(cases, -z)), per(byar(cases + 1, z)));
    }

    private static double byar(double count, double z) {
        return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }

    /**
     * P(the true rate lies above a limit), from the posterior Gamma(y + ½) / N under Jeffreys’
     * prior.
     *
     * @param limit per 100,000
     */
    public double chanceAbove(double limit) {
        return new Gamma(cases + 0.5, per(1)).survival(limit);
    }

    private double per(double count) {
        return PER * count / population;
    }
}
