package cymru.diogel.platform.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Shares of units of unequal size about a target, with the limits within which chance alone would
 * leave them. It orders units by size, never by result. The page must hold the same numbers in a
 * table.
 *
 * @param id names the drawing within its page; other ids are made from it
 * @param title what is drawn, for those who do not see it
 * @param units the points
 * @param target the share about which the limits lie, 0 to 1
 * @param limits the limits at some sizes, in any order
 * @param words the names of the axes and lines
 */
public record Funnel(
        String id,
        String title,
        List<Unit> units,
        double target,
        List<Limits> limits,
        Words words) {
    public static final int WIDTH = 1120;
    public static final int HEIGHT = 360;
    public static final int LEFT = 56;
    public static final int RIGHT = 900;
    public static final int FLOOR = 310;

    private static final int CEILING = 20;
    private static final int TICKS = 5;
    private static final double ROOM = 1.05;

    /** A unit with its share of a number of trials; named on the drawing only if it has a name. */
    public record Unit(String name, int size, double share) {}

    /** Inner and outer limits at one number of trials. */
    public record Limits(
            int size, double innerLower, double innerUpper, double outerLower, double outerUpper) {}

    /** The words on the drawing. */
    public record Words(String across, String up, String target, String inner, String outer) {}

    /** A tick of either axis; {@code at} is the place along it. */
    public record Tick(String text, String at, boolean isFirst) {}

    public List<Tick> ticksUp() {
        return up().ticks(TICKS).stream()
                .map(share ->
                        new Tick(
                                Drawn.length(share * 10), Drawn.length(up().at(share)), share == 0))
                .toList();
    }

    public List<Tick> ticksAcross() {
        return across().ticks(TICKS).stream()
                .map(size ->
                        new Tick(Drawn.length(size), Drawn.length(across().at(size)), size == 0))
                .toList();
    }

    public String x(int size) {
        return Drawn.length(across().at(size));
    }

    public String y(double share) {
        return Drawn.length(up().at(share));
    }

    public double height(double share) {
        return up().at(share);
    }

    /** The four limits as lines, outer ones first. */
    public List<String> outerLines() {
        return List.of(line(Limits::outerLower), line(Limits::outerUpper));
    }

    public List<String> innerLines() {
        return List.of(line(Limits::innerLower), line(Limits::innerUpper));
    }

    public Limits widest() {
        return bySize().getLast();
    }

    private List<Limits> bySize() {
        return limits.stream().sorted(Comparator.comparingInt(Limits::size)).toList();
    }

    private String line(ToDoubleFunction<Limits> share) {
        var corners = new ArrayList<String>();
        for (var limit : bySize()) {
            corners.add(
                    Drawn.point(across().at(limit.size()), up().at(share.applyAsDouble(limit))));
        }
        return String.join(" ", corners);
    }

    private Scale across() {
        int most =
                Math.max(
                        limits.stream().mapToInt(Limits::size).max().orElse(1),
                        units.stream().mapToInt(Unit::size).max().orElse(1));
        return new Scale(0, most * ROOM, LEFT, RIGHT);
    }

    private static Scale up() {
        return new Scale(0, 1, FLOOR, CEILING);
    }
}
