package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.compare.Pattern;
import java.util.Arrays;

/**
 * How often fields agree at each level between two records of one person, between people of one
 * household, between namesakes, and between strangers.
 *
 * <p>Fellegi and Sunter (JASA 64, 1969) have two kinds, matched and unmatched. More are needed
 * where families are recorded: siblings agree in family name and home as one person does, and given
 * and family names go together by language and by custom, so held against strangers alone every
 * sibling and every cousin of the same name would look like a match. Within a kind fields are taken
 * as independent.
 *
 * @param sameEach other records of the same person that one record has, on average
 * @param householdEach other people of its household that one record has, on average
 * @param namesakesEach other people of its name that one record has beyond chance, on average
 * @param chances by {@link Kind}, by {@link Field}, by code of the level; the missing level has
 *     chance 1, so that it says nothing
 */
public record LinkageModel(
        double sameEach, double householdEach, double namesakesEach, double[][][] chances) {
    private static final double SMALLEST = 1e-9;

    public LinkageModel {
        if (!(Math.min(sameEach, Math.min(householdEach, namesakesEach)) > 0)) {
            throw new IllegalArgumentException("Rates must be above 0: " + sameEach);
        }
        chances = copy(chances);
    }

    /** The chance of a level in a kind; 1 for missing. */
    public double chance(Kind kind, Field field, Level level) {
        return chances[kind.place()][field.place()][Pattern.code(Pattern.of(field, level), field)];
    }

    /** Natural logarithm of the chance of a pattern in a kind. */
    public double logChance(Kind kind, int pattern) {
        double sum = 0;
        for (var field : Field.values()) {
            double chance = chances[kind.place()][field.place()][Pattern.code(pattern, field)];
            sum += Math.log(Math.max(SMALLEST, chance));
        }
        return sum;
    }

    /** Natural logarithm of the share of a kind when one record meets so many others. */
    public double logShare(Kind kind, double others) {
        double each =
                switch (kind) {
                    case SAME_PERSON -> sameEach;
                    case HOUSEHOLD -> householdEach;
                    case NAMESAKES -> namesakesEach;
                    case STRANGERS -> others - sameEach - householdEach - namesakesEach;
                };
        return Math.log(Math.clamp(each / others, SMALLEST, 1));
    }

    double[][][] copyOfChances() {
        return copy(chances);
    }

    private static double[][][] copy(double[][][] of) {
        return Arrays.stream(of)
                .map(kind -> Arrays.stream(kind).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }
}
