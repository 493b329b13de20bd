package cymru.diogel.platform.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line from values to user units of a drawing.
 *
 * @param from value drawn at {@code start}
 * @param to value drawn at {@code end}; the same as {@code from} draws everything at {@code start}
 * @param start user units
 * @param end user units; less than {@code start} on an axis that points up
 */
public record Scale(double from, double to, double start, double end) {

    /** Where a value stands, in user units; values outside are drawn at the nearer end. */
    public double at(double value) {
        if (from == to) {
            return start;
        }
        double within = Math.clamp((value - from) / (to - from), 0, 1);
        return start + within * (end - start);
    }

    /** Round values at 1, 2 or 5 times a power of ten, about as many as are asked for. */
    public List<Double> ticks(int about) {
        double rough = (to - from) / Math.max(1, about);
        if (!(rough > 0)) {
            return List.of(from);
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double multiple = rough / power;
        double step = power * (multiple <= 1 ? 1 : multiple <= 2 ? 2 : multiple <= 5 ? 5 : 10);
        var ticks = new ArrayList<Double>();
        // Counted rather than summed, so that 0.1 + 0.2 stays 0.3.
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return List.copyOf(ticks);
    }
}
