package cymru.diogel.planning;

import java.time.LocalDate;

/** Minutes of one day, from the first and up to but without the last. */
public record Span(LocalDate day, int from, int to) {
    boolean holds(Cell cell, int minutes) {
        return day.equals(cell.day()) && from <= cell.minute() && cell.minute() + minutes <= to;
    }

    /** Whether a call that begins then and takes so many minutes would run into it. */
    public boolean touches(Cell cell, int minutes) {
        return day.equals(cell.day()) && cell.minute() < to && from < cell.minute() + minutes;
    }
}
