package cymru.diogel.planning;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A start that can be drawn.
 *
 * @param day the day
 * @param minute minute of day by the clock on the wall, a multiple of {@link #GRID}
 */
public record Cell(LocalDate day, int minute) implements Comparable<Cell> {
    /** Minutes between neighbouring starts of a day. */
    public static final int GRID = 15;

    private static final int DAY = 24 * 60;
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::day).thenComparingInt(Cell::minute);

    public Cell {
        if (minute < 0 || minute >= DAY || minute % GRID != 0) {
            throw new IllegalArgumentException("minute of day " + minute);
        }
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
