package cymru.diogel.statistics.linkage.model;

import static cymru.diogel.statistics.linkage.compare.Field.ADDRESS;
import static cymru.diogel.statistics.linkage.compare.Field.BIRTH_DATE;
import static cymru.diogel.statistics.linkage.compare.Field.FAMILY_NAME;
import static cymru.diogel.statistics.linkage.compare.Field.GIVEN_NAME;
import static cymru.diogel.statistics.linkage.compare.Field.HEALTH_NUMBER;
import static cymru.diogel.statistics.linkage.compare.Field.SEX;
import static cymru.diogel.statistics.linkage.compare.Level.CLOSE;
import static cymru.diogel.statistics.linkage.compare.Level.DIFFERENT;
import static cymru.diogel.statistics.linkage.compare.Level.INITIAL;
import static cymru.diogel.statistics.linkage.compare.Level.PART;
import static cymru.diogel.statistics.linkage.compare.Level.SAME;
import static cymru.diogel.statistics.linkage.compare.Level.SIMILAR;
import static cymru.diogel.statistics.linkage.compare.Level.SOUND;
import static cymru.diogel.statistics.linkage.compare.Level.VARIANT;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.compare.Pattern;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rules that no score outweighs: each names what may be mistaken and the best band it leaves.
 *
 * <p>Twins share everything but a given name, siblings a home and a family name, cousins named
 * after one grandparent both names: agreement in all else says nothing about these.
 */
public enum Caution {
    /** A person has said that they are not the same. */
    MARKED_DIFFERENT(Band.NOT),
    /** Born on one day in one family or home, with given names that are not forms of one name. */
    MAYBE_TWINS(Band.POSSIBLE),
    /** The same, with given names so alike that a slip would turn one into the other. */
    TWINS_NAMED_ALIKE(Band.LIKELY),
    /** Two valid health numbers that differ. */
    NUMBERS_DIFFER(Band.POSSIBLE),
    /** The given names are missing or are not forms of one name. */
    GIVEN_NAMES_NOT_ONE(Band.LIKELY),
    /** Another form of the given name, with no health number to confirm it: Bethan and Beth. */
    OTHER_FORM_OF_NAME(Band.LIKELY),
    /** The family names are missing or differ. */
    FAMILY_NAMES_NOT_ONE(Band.LIKELY),
    /** One name, but not one full birth date: cousins named alike, a father and his son. */
    MAYBE_NAMESAKES(Band.LIKELY),
    /** The records give different sexes. */
    SEXES_DIFFER(Band.LIKELY),
    /** Neither home nor health number confirms name and birth date. */
    NOTHING_CONFIRMS(Band.LIKELY);

    private static final Set<Level> ONE_GIVEN_NAME = EnumSet.of(SAME, VARIANT);
    private static final Set<Level> ONE_FAMILY_NAME = EnumSet.of(SAME, PART, CLOSE, SOUND);
    private static final Set<Level> ONE_HOME = EnumSet.of(SAME, CLOSE);

    // A given name that is missing says nothing of twins.
    private static final Set<Level> NAMES_OF_TWINS = EnumSet.of(DIFFERENT, SIMILAR, INITIAL);
    private static final Set<Level> NAMES_OF_TWINS_ALIKE = EnumSet.of(CLOSE, SOUND, PART, VARIANT);

    private final Band best;

    Caution(Band best) {
        this.best = best;
    }

    /** The best band that a pair with this caution can be in. */
    public Band best() {
        return best;
    }

    /** The cautions that follow from what agrees. */
    public static Set<Caution> of(int pattern) {
        var found = EnumSet.noneOf(Caution.class);
        boolean given = is(pattern, GIVEN_NAME, ONE_GIVEN_NAME);
        boolean family = is(pattern, FAMILY_NAME, ONE_FAMILY_NAME);
        boolean home = is(pattern, ADDRESS, ONE_HOME);
        boolean birth = Pattern.level(pattern, BIRTH_DATE) == SAME;
        boolean number = Pattern.level(pattern, HEALTH_NUMBER) == SAME;
        boolean twins = birth && (family || home) && !number;
        add(found, MAYBE_TWINS, twins && is(pattern, GIVEN_NAME, NAMES_OF_TWINS));
        add(found, TWINS_NAMED_ALIKE, twins && is(pattern, GIVEN_NAME, NAMES_OF_TWINS_ALIKE));
        add(found, NUMBERS_DIFFER, Pattern.level(pattern, HEALTH_NUMBER) == DIFFERENT);
        add(found, GIVEN_NAMES_NOT_ONE, !given);
        boolean otherForm = Pattern.level(pattern, GIVEN_NAME) == VARIANT;
        add(found, OTHER_FORM_OF_NAME, otherForm && !number);
        add(found, FAMILY_NAMES_NOT_ONE, !family);
        add(found, MAYBE_NAMESAKES, !birth);
        add(found, SEXES_DIFFER, Pattern.level(pattern, SEX) == DIFFERENT);
        add(found, NOTHING_CONFIRMS, !home && !number);
        return found;
    }

    /** The best band that all of these leave. */
    public static Band bestOf(Set<Caution> cautions) {
        var band = Band.CERTAIN;
        for (var caution : cautions) {
            band = band.atMost(caution.best);
        }
        return band;
    }

    private static boolean is(int pattern, Field field, Set<Level> levels) {
        return levels.contains(Pattern.level(pattern, field));
    }

    private static void add(Set<Caution> to, Caution caution, boolean applies) {
        if (applies) {
            to.add(caution);
        }
    }
}
