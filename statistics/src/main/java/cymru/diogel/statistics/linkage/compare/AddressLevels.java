package cymru.diogel.statistics.linkage.compare;

import cymru.diogel.statistics.linkage.names.Similarity;
import java.util.List;

/**
 * Compares addresses as one field, because their parts agree together: whoever shares a street
 * mostly shares the town too.
 */
final class AddressLevels {
    private static final double NUMBER = 1;
    private static final double STREET = 2;
    private static final double LOCALITY = 1;
    private static final double TOWN = 1;
    private static final double POSTCODE = 2;

    private static final double ALIKE = 0.88;
    private static final double WORTH_OF_ALIKE = 0.8;

    private AddressLevels() {}

    /** The best that any two of their addresses agree. */
    static Level of(List<ComparableAddress> a, List<ComparableAddress> b) {
        var best = Level.MISSING;
        for (var x : a) {
            for (var y : b) {
                var level = of(x, y);
                boolean better = level != Level.MISSING && level.compareTo(best) < 0;
                if (best == Level.MISSING || better) {
                    best = level;
                }
            }
        }
        return best;
    }

    private static Level of(ComparableAddress a, ComparableAddress b) {
        var sum = new Sum();
        sum.add(NUMBER, a.number(), b.number(), agreement(a.number(), b.number(), false));
        double street = agreement(a.street(), b.street(), true);
        double locality = agreement(a.locality(), b.locality(), true);
        double upper = agreement(a.street(), b.locality(), true);
        double lower = agreement(a.locality(), b.street(), true);
        // A second line that has changed places with the first.
        boolean exchanged = upper + lower > street + locality;
        sum.add(STREET, a.street(), b.street(), exchanged ? upper : street);
        sum.add(LOCALITY, a.locality(), b.locality(), exchanged ? lower : locality);
        sum.add(TOWN, a.town(), b.town(), agreement(a.town(), b.town(), true));
        sum.add(POSTCODE, a.postcode(), b.postcode(), agreement(a.postcode(), b.postcode(), true));
        return sum.level();
    }

    private static double agreement(String x, String y, boolean forgiving) {
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        if (x.equals(y)) {
            return 1;
        }
        boolean alike =
                forgiving && (Similarity.isOneSlip(x, y) || Similarity.jaroWinkler(x, y) >= ALIKE);
        return alike ? WORTH_OF_ALIKE : 0;
    }

    private static final class Sum {
        private double agreeing;
        private double known;

        void add(double worth, String x, String y, double agreement) {
            if (!x.isEmpty() && !y.isEmpty()) {
                known += worth;
                agreeing += worth * agreement;
            }
        }

        Level level() {
            if (known < STREET) {
                return Level.MISSING;
            }
            double share = agreeing / known;
            if (share > 0.95) {
                return Level.SAME;
            }
            if (share > 0.65) {
                return Level.CLOSE;
            }
            if (share > 0.4) {
                return Level.STREET;
            }
            return share > 0.12 ? Level.AREA : Level.DIFFERENT;
        }
    }
}
