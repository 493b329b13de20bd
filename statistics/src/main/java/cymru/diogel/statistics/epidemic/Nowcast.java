package cymru.diogel.statistics.epidemic;

import cymru.diogel.statistics.Beta;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What will be known of the last days once all is reported, by the reverse hazards of delay.
 * Source: Lawless 1994; the chain ladder.
 *
 * @param share F(d), the share reported within d days; the last is 1
 */
public record Nowcast(double[] share, List<Day> days) {
    /** Below this share a point is a guess: it overshot twofold on a real outbreak. */
    public static final double LEAST_SHARE = 0.3;

    // Jeffreys' half: with nothing reported there may still be something.
    private static final double HALF = 0.5;

    /**
     * One day.
     *
     * @param day its index
     * @param reported by now, in people
     * @param share of all that is reported by now on average, above 0 to 1
     */
    public record Day(int day, int reported, double share) {
        /** Whether so much is reported that more may be said. */
        public boolean isAllowed() {
            return share >= LEAST_SHARE;
        }

        /** The expected final count; none below the least share, and nothing times is nothing. */
        public OptionalDouble expected() {
            return isAllowed() && (reported > 0 || share == 1)
                    ? OptionalDouble.of(reported / share)
                    : OptionalDouble.empty();
        }

        /**
         * The final count at a probability, in people: reported and K more, where K is negative
         * binomial with size reported + ½ and probability F.
         *
         * @param p between 0 and 1
         */
        public int quantile(double p) {
            if (share >= 1) {
                return reported;
            }
            double size = Math.max(0, reported) + HALF;
            int low = -1;
            int high = 1;
            while (atMost(high, size) < p) {
                low = high;
                high *= 2;
            }
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (atMost(middle, size) < p) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return reported + high;
        }

        // P(K ≤ k) = I_F(size, k + 1)
        private double atMost(int k, double size) {
            return k < 0 ? 0 : new Beta(size, k + 1.0).cdf(share);
        }
    }

    /**
     * Reckons the delays and every day’s share.
     *
     * @param longest the longest delay, in days; what comes later counts there
     */
    public static Nowcast of(ReportingTriangle triangle, int longest) {
        var share = new double[longest + 1];
        share[longest] = 1;
        for (int delay = longest; delay > 0; delay--) {
            share[delay - 1] = share[delay] * (1 - hazard(triangle, delay, longest));
        }
        var days = new ArrayList<Day>();
        for (int day = 0; day < triangle.days(); day++) {
            double of = share[Math.min(triangle.now() - day, longest)];
            days.add(new Day(day, triangle.reported(day), of));
        }
        return new Nowcast(share, List.copyOf(days));
    }

    // Corrections downwards could make a hazard negative and a share more than all.
    private static double hazard(ReportingTriangle triangle, int delay, int longest) {
        double after = 0;
        double within = 0;
        for (int day = 0; day + delay <= triangle.now() && day < triangle.days(); day++) {
            int count = triangle.after(day, delay, longest);
            after += count;
            within += count + triangle.upTo(day, delay - 1);
        }
        return within <= 0 ? 0 : Math.clamp(after / within, 0, 1);
    }
}
