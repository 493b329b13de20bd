package cymru.diogel.platform.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Counts by clock hour (rows) and day of the week (columns) as a table with totals, coloured in
 * seven steps. The colour only repeats what the number says.
 *
 * @param rows one an hour, from the first to the last that is shown
 * @param days totals of the days, Monday first
 * @param total of all
 */
public record HeatTable(List<Row> rows, List<Integer> days, int total) {
    private static final int STEPS = 6;
    private static final int DAYS = 7;

    /** One clock hour. */
    public record Row(int hour, List<Cell> cells, int total) {
        public String time() {
            return String.format(Locale.ROOT, "%02d:00", hour);
        }
    }

    /** One count and the class of its colour. */
    public record Cell(int count, String colour) {}

    /** Counts, the darker the nearer to the most. */
    public static HeatTable of(List<Integer> hours, IntBinaryOperator count, int most) {
        return table(hours, count, value -> "heat-" + step(value, most));
    }

    /** Points of a hundred by which the second share of its kind exceeds the first, rounded. */
    public static HeatTable difference(
            List<Integer> hours, HeatTable planned, HeatTable unannounced) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < hours.size(); at++) {
            var cells = new ArrayList<Cell>();
            for (int day = 0; day < DAYS; day++) {
                int points =
                        points(
                                unannounced.rows.get(at).cells().get(day).count(),
                                unannounced.total,
                                planned.rows.get(at).cells().get(day).count(),
                                planned.total);
                cells.add(new Cell(points, contrast(points)));
            }
            int points =
                    points(
                            unannounced.rows.get(at).total(),
                            unannounced.total,
                            planned.rows.get(at).total(),
                            planned.total);
            rows.add(new Row(hours.get(at), List.copyOf(cells), points));
        }
        var days =
                IntStream.range(0, DAYS)
                        .mapToObj(day ->
                                points(
                                        unannounced.days.get(day),
                                        unannounced.total,
                                        planned.days.get(day),
                                        planned.total))
                        .toList();
        return new HeatTable(List.copyOf(rows), days, 0);
    }

    private static HeatTable table(
            List<Integer> hours, IntBinaryOperator count, IntFunction<String> colour) {
        var rows = new ArrayList<Row>();
        for (int hour : hours) {
            var cells =
                    IntStream.range(0, DAYS)
                            .map(day -> count.applyAsInt(day, hour))
                            .mapToObj(value -> new Cell(value, colour.apply(value)))
                            .toList();
            rows.add(new Row(hour, cells, cells.stream().mapToInt(Cell::count).sum()));
        }
        var days =
                IntStream.range(0, DAYS)
                        .mapToObj(day ->
                                rows.stream().mapToInt(row -> row.cells().get(day).count()).sum())
                        .toList();
        return new HeatTable(List.copyOf(rows), days, rows.stream().mapToInt(Row::total).sum());
    }

    private static int points(int count, int of, int otherCount, int otherOf) {
        double share = of == 0 ? 0 : (double) count / of;
        double other = otherOf == 0 ? 0 : (double) otherCount / otherOf;
        return (int) Math.round((share - other) * 100);
    }

    /** White for nothing, then six steps of equal width up to the most. */
    static int step(int count, int most) {
        return count == 0 ? 0 : Math.max(1, (count * STEPS + most - 1) / most);
    }

    /** The counts of one colour, for the key. */
    public record Range(String colour, int from, int to) {}

    public static List<Range> key(int most) {
        var key = new ArrayList<Range>();
        key.add(new Range("heat-0", 0, 0));
        for (int step = 1; step <= STEPS; step++) {
            int from = (step - 1) * most / STEPS + 1;
            int to = step * most / STEPS;
            if (from <= to) {
                key.add(new Range("heat-" + step, from, to));
            }
        }
        return List.copyOf(key);
    }

    /** An area of the table, by day and hour. */
    @FunctionalInterface
    public interface Area {
        boolean holds(int day, int hour);
    }

    /**
     * The classes that draw the outline of an area at one of its cells: a line on each side whose
     * neighbour, as the table stands, lies outside; nothing for cells outside.
     */
    public static String outline(List<Integer> hours, Area area, int day, int hour) {
        if (!area.holds(day, hour)) {
            return "";
        }
        int at = hours.indexOf(hour);
        var lines = new StringBuilder();
        if (at == 0 || !area.holds(day, hours.get(at - 1))) {
            lines.append(" line-n");
        }
        if (at + 1 == hours.size() || !area.holds(day, hours.get(at + 1))) {
            lines.append(" line-s");
        }
        if (day == 0 || !area.holds(day - 1, hour)) {
            lines.append(" line-w");
        }
        if (day + 1 == DAYS || !area.holds(day + 1, hour)) {
            lines.append(" line-e");
        }
        return lines.toString();
    }

    private static String contrast(int points) {
        int size = Math.abs(points);
        if (size == 0) {
            return "heat-0";
        }
        return (points > 0 ? "more-" : "less-") + (size >= 4 ? 3 : size >= 2 ? 2 : 1);
    }

    /** The two hours running, on any day, in which the most calls began; the earliest of equals. */
    public int busiestFrom() {
        int best = 0;
        for (int at = 1; at + 1 < rows.size(); at++) {
            if (pair(at) > pair(best)) {
                best = at;
            }
        }
        return rows.get(best).hour();
    }

    /** Calls in the hour from this one and in the next. */
    public int from(int hour) {
        return rows.stream()
                .filter(row -> row.hour() == hour || row.hour() == hour + 1)
                .mapToInt(Row::total)
                .sum();
    }

    private int pair(int at) {
        return from(rows.get(at).hour());
    }
}
