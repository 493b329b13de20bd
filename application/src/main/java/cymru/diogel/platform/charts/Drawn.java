package cymru.diogel.platform.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes lengths the same way on every machine, to a tenth of a user unit. */
public final class Drawn {
    private Drawn() {}

    public static String length(double units) {
        return new BigDecimal(units)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .add(BigDecimal.ZERO)
                .toPlainString();
    }

    static String point(double x, double y) {
        return length(x) + "," + length(y);
    }
}
