package cymru.diogel.platform.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A value at successive times with its interval, against a level. Gaps stay gaps. The page must
 * hold the same numbers in a table.
 *
 * @param id names the drawing within its page; other ids are made from it
 * @param title what is drawn, for those who do not see it
 * @param top highest value of the vertical axis, which begins at 0
 * @param points one a time step, in order
 * @param level what the values are compared with
 * @param latest words beside the last point: the estimate and its interval
 */
public record LineWithBand(
        String id, String title, double top, List<Point> points, Level level, Label latest) {
    public static final int WIDTH = 1120;
    public static final int HEIGHT = 300;
    public static final int LEFT = 56;
    public static final int RIGHT = 900;
    public static final int FLOOR = 260;

    private static final int CEILING = 20;
    private static final int TICKS = 5;
    private static final int MOST_LABELS = 13;
    private static final int LABEL_ROOM = 40;

    /** A time step; NaN where nothing can be said. */
    public record Point(String label, double value, double lower, double upper) {
        boolean isDrawn() {
            return !Double.isNaN(value);
        }
    }

    /** A value and the two short lines that name it. */
    public record Level(double value, Label label) {}

    /** Two short lines of text. */
    public record Label(String first, String second) {}

    /** A tick of the vertical axis. */
    public record Tick(String text, String y, boolean isFloor) {}

    public List<Tick> ticks() {
        return vertical().ticks(TICKS).stream()
                .map(value -> new Tick(Drawn.length(value), y(value), value == 0))
                .toList();
    }

    public String x(int index) {
        return Drawn.length(across(index));
    }

    public String y(double value) {
        return Drawn.length(vertical().at(value));
    }

    /** Whether the time step at this index has room for its name. */
    public boolean isLabelled(int index) {
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        return (points.size() - 1 - index) % every == 0;
    }

    /** One closed path for each stretch without a gap. */
    public List<String> bands() {
        return stretches().stream().map(this::band).toList();
    }

    /** One polyline for each stretch without a gap. */
    public List<String> lines() {
        return stretches().stream()
                .map(stretch -> String.join(" ", along(stretch, Point::value)))
                .toList();
    }

    /** The indexes of the points that are drawn. */
    public List<Integer> dots() {
        return stretches().stream().flatMap(List::stream).toList();
    }

    /** Where the words for the last value stand, clear of those for the level. */
    public double latestY() {
        double wanted = vertical().at(points.get(dots().getLast()).value());
        double level = levelY();
        if (Math.abs(wanted - level) >= LABEL_ROOM) {
            return wanted;
        }
        return wanted <= level ? level - LABEL_ROOM : level + LABEL_ROOM;
    }

    public double levelY() {
        return Math.clamp(
                vertical().at(level.value()), CEILING + LABEL_ROOM, FLOOR - 1.5 * LABEL_ROOM);
    }

    private String band(List<Integer> stretch) {
        var outline = along(stretch, Point::upper);
        outline.addAll(along(stretch, Point::lower).reversed());
        return "M" + String.join(" L", outline) + "Z";
    }

    private List<String> along(List<Integer> stretch, ToDoubleFunction<Point> value) {
        var corners = new ArrayList<String>();
        for (int index : stretch) {
            double y = vertical().at(value.applyAsDouble(points.get(index)));
            corners.add(Drawn.point(across(index), y));
        }
        return corners;
    }

    private List<List<Integer>> stretches() {
        var stretches = new ArrayList<List<Integer>>();
        boolean inside = false;
        for (int index = 0; index < points.size(); index++) {
            boolean drawn = points.get(index).isDrawn();
            if (drawn && !inside) {
                stretches.add(new ArrayList<>());
            }
            if (drawn) {
                stretches.getLast().add(index);
            }
            inside = drawn;
        }
        return stretches;
    }

    private double across(int index) {
        return new Scale(0, Math.max(1, points.size() - 1), LEFT, RIGHT).at(index);
    }

    private Scale vertical() {
        return new Scale(0, top, FLOOR, CEILING);
    }
}
