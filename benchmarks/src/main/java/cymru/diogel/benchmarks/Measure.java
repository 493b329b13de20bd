package cymru.diogel.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param value what was measured
 * @param unit its unit
 * @param beside what it is held against: a peer's figure or a limit, in the same unit; null when
 *     there is none
 * @param asked the largest ratio of value to {@code beside} that was asked for, or null
 * @param remark why it was not measured, or empty
 */
public record Measure(
        String name,
        double value,
        String unit,
        @Nullable Double beside,
        @Nullable Double asked,
        String remark) {
    public static Measure limit(String name, double value, String unit, double limit) {
        return new Measure(name, value, unit, limit, 1.0, "");
    }

    public static Measure ratio(String name, double value, String unit, double peer, double asked) {
        return new Measure(name, value, unit, peer, asked, "");
    }

    public static Measure plain(String name, double value, String unit) {
        return new Measure(name, value, unit, null, null, "");
    }

    /** What could not be measured here, and why; it counts as nothing. */
    public static Measure skipped(String name, String why) {
        return new Measure(name, Double.NaN, "", null, null, why);
    }

    @Nullable Double ratio() {
        return beside == null ? null : value / beside;
    }

    /** Whether it keeps to what was asked; true when nothing was. */
    boolean isKept() {
        var ratio = ratio();
        return ratio == null || asked == null || ratio <= asked;
    }
}
