package cymru.diogel.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The starts that remain, in order of time, and how many fell to what.
 *
 * @param cells every start that can be drawn
 * @param removed starts within policy hours that cannot, by the first thing that forbids them
 */
public record Feasible(List<Cell> cells, Map<Obstacle, Integer> removed) {
    /** What forbids a start. */
    public enum Obstacle {
        PAST,
        OVERDUE,
        OFF_ROTA,
        LONE_WORKER,
        TAKEN
    }

    /** Sorts every quarter of an hour from the first day to the last. */
    public static Feasible within(Bounds bounds) {
        var cells = new ArrayList<Cell>();
        var removed = new EnumMap<Obstacle, Integer>(Obstacle.class);
        var last = bounds.due().day();
        for (var day = bounds.earliest().day(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var cell : starts(day, bounds)) {
                obstacle(cell, bounds)
                        .ifPresentOrElse(
                                it -> removed.merge(it, 1, Integer::sum), () -> cells.add(cell));
            }
        }
        return new Feasible(List.copyOf(cells), Map.copyOf(removed));
    }

    /**
     * Which obstacles would leave a start if they alone were away; empty when several must go, or
     * when there is a start already.
     */
    public static Set<Obstacle> binding(Bounds bounds) {
        var binding = EnumSet.noneOf(Obstacle.class);
        if (within(bounds).cells().isEmpty()) {
            for (var obstacle : Obstacle.values()) {
                if (!within(bounds.without(obstacle)).cells().isEmpty()) {
                    binding.add(obstacle);
                }
            }
        }
        return binding;
    }

    private static List<Cell> starts(LocalDate day, Bounds bounds) {
        var starts = new ArrayList<Cell>();
        var first = Math.ceilDiv(bounds.fromMinute(), Cell.GRID) * Cell.GRID;
        for (var minute = first;
                minute + bounds.minutes() <= bounds.toMinute();
                minute += Cell.GRID) {
            starts.add(new Cell(day, minute));
        }
        return starts;
    }

    private static Optional<Obstacle> obstacle(Cell cell, Bounds bounds) {
        var minutes = bounds.minutes();
        if (cell.compareTo(bounds.earliest()) < 0) {
            return Optional.of(Obstacle.PAST);
        }
        if (cell.compareTo(bounds.due()) > 0) {
            return Optional.of(Obstacle.OVERDUE);
        }
        if (bounds.rota().stream().noneMatch(span -> span.holds(cell, minutes))) {
            return Optional.of(Obstacle.OFF_ROTA);
        }
        if (bounds.aloneUntil().isPresent()
                && cell.minute() + minutes > bounds.aloneUntil().getAsInt()) {
            return Optional.of(Obstacle.LONE_WORKER);
        }
        return bounds.taken().stream().anyMatch(span -> span.touches(cell, minutes))
                ? Optional.of(Obstacle.TAKEN)
                : Optional.empty();
    }
}
