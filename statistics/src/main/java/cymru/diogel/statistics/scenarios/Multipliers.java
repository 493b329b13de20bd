package cymru.diogel.statistics.scenarios;

import java.util.Arrays;

/** What the reproduction number is multiplied with on each day, put together cause by cause. */
public final class Multipliers {
    private static final double YEAR = 365.25;

    private final double[] byDay;

    private Multipliers(double[] byDay) {
        this.byDay = byDay;
    }

    /** Nothing changes over these days. */
    public static Multipliers none(int days) {
        var byDay = new double[days];
        Arrays.fill(byDay, 1);
        return new Multipliers(byDay);
    }

    /**
     * From one day to another (without), all is multiplied: a rule that holds, a surge, a school
     * that is closed.
     */
    public Multipliers step(int from, int to, double factor) {
        var changed = byDay.clone();
        for (int day = Math.max(0, from); day < Math.min(to, changed.length); day++) {
            changed[day] *= factor;
        }
        return new Multipliers(changed);
    }

    /**
     * A wave over the year, relative to what holds on the first day.
     *
     * @param amplitude half the way from the least to the most, as a share of the mean, 0 to 1
     * @param peak days from the first day to the height of the season, in any year
     */
    public Multipliers season(double amplitude, int peak) {
        var changed = byDay.clone();
        double now = wave(amplitude, -peak);
        for (int day = 0; day < changed.length; day++) {
            changed[day] *= wave(amplitude, day - peak) / now;
        }
        return new Multipliers(changed);
    }

    public double[] byDay() {
        return byDay.clone();
    }

    private static double wave(double amplitude, int fromPeak) {
        return 1 + amplitude * Math.cos(2 * Math.PI * fromPeak / YEAR);
    }
}
