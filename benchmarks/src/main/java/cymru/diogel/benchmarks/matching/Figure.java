package cymru.diogel.benchmarks.matching;

import org.jspecify.annotations.Nullable;

/**
 * One figure of this benchmark.
 *
 * @param atMost what was asked for, or null
 * @param peer what a peer reaches in the same run, or null
 */
public record Figure(
        String name, double value, String unit, @Nullable Double atMost, @Nullable Double peer) {
    static Figure plain(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null);
    }

    static Figure limited(String name, double value, String unit, double atMost) {
        return new Figure(name, value, unit, atMost, null);
    }

    static Figure beside(String name, double value, String unit, double peer) {
        return new Figure(name, value, unit, null, peer);
    }
}
