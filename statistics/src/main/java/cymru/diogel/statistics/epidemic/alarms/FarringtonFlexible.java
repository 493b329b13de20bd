package cymru.diogel.statistics.epidemic.alarms;

import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.Gamma;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A week’s count against the same season of four years before. Source: Noufaily et al. 2013, as R’s
 * farringtonFlexible with four years, half a window of three weeks, ten periods, trend, reweighting
 * above 2.58, the last 26 weeks left out and the plugged-in negative binomial.
 */
public final class FarringtonFlexible {
    private static final int YEARS = 4;
    private static final int YEAR = 52;
    private static final int HALF = 3;
    private static final int PERIODS = 10;
    private static final int LEFT_OUT = 26;
    private static final double REWEIGHT_ABOVE = 2.58;
    private static final double LEVEL = 0.99;
    private static final int FEWEST = 5;

    private FarringtonFlexible() {}

    /** The first week that can be judged, the series’ first being 1. */
    public static final int FIRST = YEARS * YEAR + HALF + 1;

    /**
     * Judges one week.
     *
     * @param counts week by week, 52 a year
     * @param week from {@link #FIRST} to the length of the series
     * @return with an upper of NaN where the last four weeks hold fewer than five cases
     */
    public static Alarm judge(int[] counts, int week) {
        if (week < FIRST || week > counts.length) {
            throw new IllegalArgumentException("week %d of %d".formatted(week, counts.length));
        }
        int count = counts[week - 1];
        if (Arrays.stream(counts, week - 4, week).sum() < FEWEST) {
            return new Alarm(week, count, Double.NaN, false);
        }
        var weeks = IntStream.range(week - YEARS * YEAR - HALF, week - LEFT_OUT).toArray();
        var fit = fit(counts, weeks, week, true);
        double mean = fit.predict(row(week, week, true));
        if (mean > Arrays.stream(weeks).map(it -> counts[it - 1]).max().orElseThrow()) {
            fit = fit(counts, weeks, week, false);
            mean = fit.predict(row(week, week, false));
        }
        int upper = upper(mean, fit.dispersion());
        return new Alarm(week, count, upper, count > upper && count != 0);
    }

    private static QuasiPoisson fit(int[] counts, int[] weeks, int week, boolean hasTrend) {
        var rows = new double[weeks.length][];
        var y = new double[weeks.length];
        for (int i = 0; i < weeks.length; i++) {
            rows[i] = row(weeks[i], week, hasTrend);
            y[i] = counts[weeks[i] - 1];
        }
        var weights = new double[y.length];
        Arrays.fill(weights, 1);
        return QuasiPoisson.fit(rows, y, reweighted(y, QuasiPoisson.fit(rows, y, weights)));
    }

    // Anscombe residuals: weeks of an earlier outbreak must not hide the next one.
    private static double[] reweighted(double[] y, QuasiPoisson fit) {
        var weights = new double[y.length];
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double mean = fit.fitted()[i];
            double raw =
                    1.5 * (Math.pow(y[i], 2.0 / 3) * Math.pow(mean, -1.0 / 6) - Math.sqrt(mean));
            double s = raw / Math.sqrt(fit.dispersion() * (1 - fit.leverage()[i]));
            weights[i] = s > REWEIGHT_ABOVE ? 1 / (s * s) : 1;
            sum += weights[i];
        }
        double scale = y.length / sum;
        return Arrays.stream(weights).map(it -> it * scale).toArray();
    }

    // Intercept, a level for each of periods 2 to 10, and the week's number where there is a trend.
    private static double[] row(int of, int week, boolean hasTrend) {
        var row = new double[PERIODS + (hasTrend ? 1 : 0)];
        row[0] = 1;
        int period = period(week - of);
        if (period > 1) {
            row[period - 1] = 1;
        }
        if (hasTrend) {
            // Centred, lest the columns look alike.
            row[PERIODS] = (of - week) / (double) YEAR;
        }
        return row;
    }

    /**
     * The season of a week so many before the one judged: 10 within three weeks of its anniversary,
     * and nine of five weeks each between them, in time order.
     */
    static int period(int before) {
        int within = before % YEAR;
        if (within <= HALF || within >= YEAR - HALF) {
            return PERIODS;
        }
        int sinceWindow = YEAR - HALF - 1 - within;
        return 1 + sinceWindow / ((YEAR - 2 * HALF - 1) / (PERIODS - 1));
    }

    private static int upper(double mean, double dispersion) {
        int k = 0;
        while (atMost(k, mean, dispersion) < LEVEL) {
            k++;
        }
        return k;
    }

    private static double atMost(int k, double mean, double dispersion) {
        return dispersion > 1
                ? new Beta(mean / (dispersion - 1), k + 1.0).cdf(1 / dispersion)
                : new Gamma(k + 1.0, 1).survival(mean);
    }
}
