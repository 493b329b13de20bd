package cymru.diogel.statistics.scenarios;

import java.util.stream.IntStream;

/**
 * Cases of every day in every trajectory.
 *
 * @param past cases of the days before, oldest first
 * @param counts reported cases, trajectory after trajectory, day after day
 * @param trajectories how many
 * @param days how many days each has
 */
public record Trajectories(double[] past, int[] counts, int trajectories, int days) {
    private static final int WEEK = 7;

    /** Whole weeks; days over are left out. */
    public int weeks() {
        return days / WEEK;
    }

    /** Reported cases of one day of one trajectory. */
    public int cases(int trajectory, int day) {
        return counts[trajectory * days + day];
    }

    /** Cases of a week in every trajectory. */
    public int[] week(int week) {
        var sums = new int[trajectories];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            int from = trajectory * days + week * WEEK;
            int sum = 0;
            for (int day = 0; day < WEEK; day++) {
                sum += counts[from + day];
            }
            sums[trajectory] = sum;
        }
        return sums;
    }

    /** Cases of each week as a fan. */
    public Fan fan() {
        return new Fan(
                IntStream.range(0, weeks())
                        .parallel()
                        .mapToObj(week -> Fan.quantiles(week(week)))
                        .toArray(double[][]::new));
    }

    /** Both illnesses together, trajectory by trajectory. */
    public Trajectories plus(Trajectories other) {
        if (other.trajectories != trajectories || other.days != days) {
            throw new IllegalArgumentException("not the same trajectories and days");
        }
        var sums = new int[counts.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts[i] + other.counts[i];
        }
        var before = new double[Math.max(past.length, other.past.length)];
        for (int back = 1; back <= before.length; back++) {
            before[before.length - back] = at(past, back) + at(other.past, back);
        }
        return new Trajectories(before, sums, trajectories, days);
    }

    private static double at(double[] past, int back) {
        return back > past.length ? 0 : past[past.length - back];
    }
}
