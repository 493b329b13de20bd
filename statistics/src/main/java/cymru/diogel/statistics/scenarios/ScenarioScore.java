package cymru.diogel.statistics.scenarios;

/**
 * How a past scenario did against what came (Bracher 2021).
 *
 * @param weighted mean weighted interval score, in the unit of what was counted; 0 is best
 * @param inHalf share of weeks within the inner half of trajectories; .5 would be right
 * @param inMost share of weeks between the outer values; .8 would be right
 * @param weeks how many weeks were scored
 */
public record ScenarioScore(double weighted, double inHalf, double inMost, int weeks) {
    private static final double INNER = 0.5;
    private static final double OUTER = 0.2;

    /**
     * The score over as many weeks as are known of both.
     *
     * @param came what came, week by week
     */
    public static ScenarioScore of(Fan fan, double[] came) {
        int weeks = Math.min(fan.weeks().length, came.length);
        if (weeks == 0) {
            throw new IllegalArgumentException("no week to score");
        }
        double sum = 0;
        int half = 0;
        int most = 0;
        for (int week = 0; week < weeks; week++) {
            var values = fan.weeks()[week];
            sum += weighted(values, came[week]);
            half += isWithin(values[1], came[week], values[3]) ? 1 : 0;
            most += isWithin(values[0], came[week], values[4]) ? 1 : 0;
        }
        return new ScenarioScore(sum / weeks, (double) half / weeks, (double) most / weeks, weeks);
    }

    /**
     * The weighted interval score of one week: (½|y − m| + Σ α/2 · IS_α) / (K + ½) over the two
     * intervals.
     */
    public static double weighted(double[] values, double came) {
        double median = Math.abs(came - values[2]) / 2;
        double inner = INNER / 2 * interval(values[1], values[3], came, INNER);
        double outer = OUTER / 2 * interval(values[0], values[4], came, OUTER);
        return (median + inner + outer) / 2.5;
    }

    private static double interval(double lower, double upper, double came, double alpha) {
        double missed = Math.max(0, lower - came) + Math.max(0, came - upper);
        return upper - lower + 2 / alpha * missed;
    }

    private static boolean isWithin(double lower, double came, double upper) {
        return lower <= came && came <= upper;
    }
}
