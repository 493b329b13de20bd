package cymru.diogel.statistics.linkage.compare;

import static cymru.diogel.statistics.linkage.compare.Level.CLOSE;
import static cymru.diogel.statistics.linkage.compare.Level.CROSSED;
import static cymru.diogel.statistics.linkage.compare.Level.DIFFERENT;
import static cymru.diogel.statistics.linkage.compare.Level.INITIAL;
import static cymru.diogel.statistics.linkage.compare.Level.MISSING;
import static cymru.diogel.statistics.linkage.compare.Level.PART;
import static cymru.diogel.statistics.linkage.compare.Level.SAME;
import static cymru.diogel.statistics.linkage.compare.Level.SIMILAR;
import static cymru.diogel.statistics.linkage.compare.Level.SOUND;
import static cymru.diogel.statistics.linkage.compare.Level.VARIANT;

import cymru.diogel.statistics.linkage.names.GivenNames;
import cymru.diogel.statistics.linkage.names.Similarity;

/** Compares names; every comparison is symmetric. */
final class NameLevels {
    /** Above this Jaro–Winkler similarity two names are alike beyond accident. */
    private static final double ALIKE = 0.86;

    private static final int SHORT = 3;

    private NameLevels() {}

    /** The part of a pattern that both names make. */
    static int pattern(ComparableName a, ComparableName b) {
        var given = given(a, b);
        var family = family(a, b);
        if (isWeak(given) && isWeak(family) && areCrossed(a, b)) {
            // One exchange is one piece of evidence, so the family name adds none of its own.
            return Pattern.of(Field.GIVEN_NAME, CROSSED);
        }
        return Pattern.of(Field.GIVEN_NAME, given) + Pattern.of(Field.FAMILY_NAME, family);
    }

    static Level given(ComparableName a, ComparableName b) {
        var x = a.given();
        var y = b.given();
        if (x.isEmpty() || y.isEmpty()) {
            return MISSING;
        }
        if (x.written().equals(y.written())) {
            return SAME;
        }
        if (x.continues(y) || GivenNames.share(a.givenClasses(), b.givenClasses())) {
            return haveOtherSecondNames(a, b) ? SIMILAR : VARIANT;
        }
        if (x.isAmong(y)) {
            return PART;
        }
        if (isSlip(x.written(), y.written())) {
            return CLOSE;
        }
        if (!a.givenSound().isEmpty() && a.givenSound().equals(b.givenSound())) {
            return SOUND;
        }
        if (isInitial(x.first(), y.first())) {
            return INITIAL;
        }
        return areAlike(x.written(), y.written()) ? SIMILAR : DIFFERENT;
    }

    /** Mary Ann and Mari Jane: variants of a first name, but what follows parts them. */
    private static boolean haveOtherSecondNames(ComparableName a, ComparableName b) {
        var x = a.given().words();
        var y = b.given().words();
        return x.size() > 1 && y.size() > 1 && !x.get(1).equals(y.get(1));
    }

    static Level family(ComparableName a, ComparableName b) {
        if (a.family().isEmpty() || b.family().isEmpty()) {
            return MISSING;
        }
        var x = a.familyWhole();
        var y = b.familyWhole();
        if (x.equals(y) || a.family().written().equals(b.family().written())) {
            return SAME;
        }
        if (a.family().sharesPartWith(b.family())) {
            return PART;
        }
        if (isSlip(x, y)) {
            return CLOSE;
        }
        if (!a.familySound().isEmpty() && a.familySound().equals(b.familySound())) {
            return SOUND;
        }
        return areAlike(x, y) ? SIMILAR : DIFFERENT;
    }

    private static boolean areCrossed(ComparableName a, ComparableName b) {
        return isNear(a.given().written(), b.familyWhole())
                && isNear(b.given().written(), a.familyWhole());
    }

    private static boolean isNear(String x, String y) {
        return !x.isEmpty() && !y.isEmpty() && (x.equals(y) || isSlip(x, y) || areAlike(x, y));
    }

    private static boolean isWeak(Level level) {
        return level == DIFFERENT || level == MISSING || level == INITIAL;
    }

    // In the shortest names one letter is another name: Jo and Jon, Ann and Non.
    private static boolean isSlip(String x, String y) {
        return Math.max(x.length(), y.length()) > SHORT && Similarity.isOneSlip(x, y);
    }

    private static boolean isInitial(String x, String y) {
        return (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
    }

    private static boolean areAlike(String x, String y) {
        return Similarity.jaroWinkler(x, y) >= ALIKE;
    }
}
