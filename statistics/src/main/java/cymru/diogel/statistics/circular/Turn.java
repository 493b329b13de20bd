package cymru.diogel.statistics.circular;

import java.util.Arrays;

/** Angles brought into one turn. */
final class Turn {
    private static final double FULL = 2 * Math.PI;

    private Turn() {}

    static double[] sortedAngles(double[] angles) {
        var sorted = new double[angles.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = wrapped(angles[i]);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The angle in [0, 2π) that points the same way. */
    static double wrapped(double angle) {
        double rest = angle % FULL;
        double positive = rest < 0 ? rest + FULL : rest;
        return positive < FULL ? positive + 0.0 : 0;
    }
}
