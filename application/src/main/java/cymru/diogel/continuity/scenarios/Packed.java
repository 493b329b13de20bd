package cymru.diogel.continuity.scenarios;

import cymru.diogel.statistics.scenarios.Fan;
import java.util.Arrays;

/** Fans and rows of numbers as they are kept: one after the other. */
final class Packed {
    private Packed() {}

    static Double[] fan(double[][] weeks) {
        return Arrays.stream(weeks).flatMapToDouble(Arrays::stream).boxed().toArray(Double[]::new);
    }

    static double[][] fan(Double[] kept) {
        var weeks = new double[kept.length / Fan.WIDTH][Fan.WIDTH];
        for (int i = 0; i < kept.length; i++) {
            weeks[i / Fan.WIDTH][i % Fan.WIDTH] = kept[i];
        }
        return weeks;
    }

    static Double[] row(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    static double[] row(Double[] kept) {
        return Arrays.stream(kept).mapToDouble(it -> it).toArray();
    }
}
