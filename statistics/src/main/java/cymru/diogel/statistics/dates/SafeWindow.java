package cymru.diogel.statistics.dates;

/** The working days after a visit on which a family can count on nobody coming. */
public final class SafeWindow {
    private static final double RISK = 0.1;
    // sums of printed or computed shares may pass the limit by rounding alone
    private static final double ROUNDING = 1e-12;

    private SafeWindow() {}

    /** The largest s with P(1) + … + P(s) at most 10 %, from P(d) at index d − 1. */
    public static int days(double[] probabilities) {
        return days(probabilities, RISK);
    }

    /** The same for a risk other than 10 %. */
    public static int days(double[] probabilities, double risk) {
        double sum = 0;
        for (int d = 0; d < probabilities.length; d++) {
            sum += probabilities[d];
            if (sum > risk + ROUNDING) {
                return d;
            }
        }
        return probabilities.length;
    }
}
