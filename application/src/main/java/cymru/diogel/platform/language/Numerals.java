package cymru.diogel.platform.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written, the same in both languages; what is not a number is a dash. */
public final class Numerals {
    public static final String NONE = "–";

    private static final String MINUS = "−";

    private Numerals() {}

    /** 1,984 */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace("-", MINUS);
    }

    /** A share of one as so many in ten: 0.5634 is 5.6. */
    public static String inTen(double share) {
        return decimal(share * 10, 1);
    }

    /** A share of one in hundredths: 0.351 is 35%. */
    public static String percent(double share) {
        return Double.isFinite(share) ? decimal(share * 100, 0) + "%" : NONE;
    }

    /** With so many places after the point, halves away from zero. */
    public static String decimal(double number, int places) {
        if (!Double.isFinite(number)) {
            return NONE;
        }
        var rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + places + "f", rounded).replace("-", MINUS);
    }

    /** +4, −1 or 0. */
    public static String signed(long number) {
        return (number > 0 ? "+" : "") + count(number);
    }
}
