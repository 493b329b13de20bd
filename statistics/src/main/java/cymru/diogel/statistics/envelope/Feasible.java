package cymru.diogel.statistics.envelope;

import cymru.diogel.statistics.scan.Cells;
import java.util.Arrays;

/** When one call could have been made: the chances of hours, recorded times and weekdays. */
public final class Feasible {
    private static final int HOURS = 24;

    private final double[] hours;
    private final Cells times;
    private final Cells weekdays;

    /**
     * From weights of minutes and days.
     *
     * @param minutes weight of each of the 1,440 minutes of the day, some positive
     * @param days weight of Monday to Sunday, some positive
     */
    Feasible(double[] minutes, double[] days, RecordingGrid grid) {
        double all = Arrays.stream(minutes).sum();
        hours = new double[HOURS];
        for (int minute = 0; minute < minutes.length; minute++) {
            hours[minute / 60] += minutes[minute] / all;
        }
        times = new Cells(grid.cells(minutes));
        weekdays = new Cells(days);
    }

    /** Chance of each clock hour; 0 where no call is feasible. */
    public double hour(int hour) {
        return hours[hour];
    }

    /** Recorded times, in cells of the recording grid. */
    public Cells times() {
        return times;
    }

    /** Monday 0 to Sunday 6. */
    public Cells weekdays() {
        return weekdays;
    }
}
