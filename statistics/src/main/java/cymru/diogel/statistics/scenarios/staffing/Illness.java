package cymru.diogel.statistics.scenarios.staffing;

import cymru.diogel.statistics.scenarios.Trajectories;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How one illness keeps people from work.
 *
 * @param ascertainment share of infections that become reported cases, above 0, at most 1
 * @param away P(away for more than s days), s = 0, 1, …; its sum is the mean in days
 * @param contacts staff told to stay at home for each reported case, as a share of both: 1 means
 *     that as large a share of staff is sent home as of the population reported
 * @param isolation days that they stay at home
 * @param weekly what illness is multiplied with in each week ahead: 1, or less where people have
 *     been vaccinated
 */
public record Illness(
        double ascertainment, double[] away, double contacts, int isolation, double[] weekly) {
    private static final int WEEK = 7;
    private static final int LONGEST = 60;

    /** Durations that end each day with the same chance, to 60 days, with exactly this mean. */
    public static double[] lasting(double mean) {
        var away = new double[LONGEST];
        double sum = 0;
        for (int s = 0; s < LONGEST; s++) {
            away[s] = Math.pow(1 - 1 / mean, s);
            sum += away[s];
        }
        for (int s = 0; s < LONGEST; s++) {
            away[s] *= mean / sum;
        }
        return away;
    }

    /**
     * The share of people away ill at steady incidence, when staff are as ill as everyone.
     *
     * @param rate reported cases for each person and day
     */
    public double steady(double rate) {
        return rate / ascertainment * Arrays.stream(away).sum();
    }

    /**
     * The share of the population away in each week, on average over its days.
     *
     * @return trajectory after trajectory, week after week
     */
    float[] ill(Trajectories cases, double population) {
        return shares(cases, population * ascertainment, away);
    }

    /** The share away because somebody near was reported, in the same order. */
    float[] isolating(Trajectories cases, double population) {
        var days = new double[contacts <= 0 ? 0 : isolation];
        Arrays.fill(days, contacts);
        return shares(cases, population, days);
    }

    private static float[] shares(Trajectories cases, double of, double[] kernel) {
        int weeks = cases.weeks();
        var shares = new float[cases.trajectories() * weeks];
        IntStream.range(0, cases.trajectories())
                .parallel()
                .forEach(it -> {
                    for (int week = 0; week < weeks; week++) {
                        double sum = 0;
                        for (int day = week * WEEK; day < (week + 1) * WEEK; day++) {
                            sum += on(cases, it, day, kernel);
                        }
                        shares[it * weeks + week] = (float) (sum / WEEK / of);
                    }
                });
        return shares;
    }

    private static double on(Trajectories cases, int trajectory, int day, double[] kernel) {
        var counts = cases.counts();
        int at = trajectory * cases.days() + day;
        int ahead = Math.min(day + 1, kernel.length);
        double sum = 0;
        for (int s = 0; s < ahead; s++) {
            sum += counts[at - s] * kernel[s];
        }
        var past = cases.past();
        for (int s = ahead; s < kernel.length && s - day <= past.length; s++) {
            sum += past[past.length - (s - day)] * kernel[s];
        }
        return sum;
    }
}
