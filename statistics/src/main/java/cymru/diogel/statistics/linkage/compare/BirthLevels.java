package cymru.diogel.statistics.linkage.compare;

import cymru.diogel.statistics.linkage.people.BirthDate;
import org.jspecify.annotations.Nullable;

/** Compares birth dates. */
final class BirthLevels {
    private static final int MONTHS_NEAR = 3;
    private static final int MONTHS_OF_AN_ESTIMATE = 12;

    private BirthLevels() {}

    static Level of(@Nullable BirthDate a, @Nullable BirthDate b) {
        if (a == null || b == null) {
            return Level.MISSING;
        }
        if (a.number() == b.number()) {
            return a.isComplete() && !a.approximate() && !b.approximate() ? Level.SAME : Level.NEAR;
        }
        if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
            return Level.SWAPPED;
        }
        if (!a.isComplete() || !b.isComplete() || a.approximate() || b.approximate()) {
            return monthsApart(a, b) <= MONTHS_OF_AN_ESTIMATE ? Level.NEAR : Level.DIFFERENT;
        }
        if (slips(a.number(), b.number()) == 1 || isNeighbourSwap(a.number(), b.number())) {
            return Level.CLOSE;
        }
        if (a.month() == b.month() && a.day() == b.day()) {
            return Level.OTHER_YEAR;
        }
        boolean twoParts = a.year() == b.year() && (a.month() == b.month() || a.day() == b.day());
        return twoParts || monthsApart(a, b) <= MONTHS_NEAR ? Level.NEAR : Level.DIFFERENT;
    }

    private static int monthsApart(BirthDate a, BirthDate b) {
        int months = (a.year() - b.year()) * 12;
        boolean known = a.month() > 0 && b.month() > 0;
        return Math.abs(months + (known ? a.month() - b.month() : 0));
    }

    /** In how many of eight places the digits differ. */
    private static int slips(int a, int b) {
        int differing = 0;
        for (int x = a, y = b, i = 0; i < 8; i++, x /= 10, y /= 10) {
            differing += x % 10 == y % 10 ? 0 : 1;
        }
        return differing;
    }

    private static boolean isNeighbourSwap(int a, int b) {
        if (slips(a, b) != 2) {
            return false;
        }
        for (int x = a, y = b; x != y; x /= 10, y /= 10) {
            if (x / 100 == y / 100) {
                return x % 10 == y / 10 % 10 && x / 10 % 10 == y % 10;
            }
        }
        return false;
    }
}
