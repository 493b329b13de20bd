package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Field;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where learning starts, and what a single record is judged by: guesses from experience with
 * registers of children, made exact by learning from a whole file.
 */
public final class StandardModel {
    private static final Map<Field, double[]> SAME_PERSON = new EnumMap<>(Field.class);
    private static final Map<Field, double[]> HOUSEHOLD = new EnumMap<>(Field.class);
    private static final Map<Field, double[]> NAMESAKES = new EnumMap<>(Field.class);
    private static final Map<Field, double[]> STRANGERS = new EnumMap<>(Field.class);

    // The order of the numbers is that of Field.levels(). What namesakes share, and the homes of
    // households, are written down with as many slips as those of one person: so no slip is ever
    // better evidence than agreement.
    static {
        put(SAME_PERSON, Field.GIVEN_NAME, .70, .08, .01, .10, .03, .01, .03, .01, .03);
        put(SAME_PERSON, Field.FAMILY_NAME, .75, .04, .10, .03, .03, .05);
        put(SAME_PERSON, Field.BIRTH_DATE, .85, .03, .06, .01, .02, .03);
        put(SAME_PERSON, Field.ADDRESS, .50, .20, .04, .03, .23);
        put(SAME_PERSON, Field.SEX, .98, .02);
        put(SAME_PERSON, Field.HEALTH_NUMBER, .97, .02, .01);

        put(HOUSEHOLD, Field.GIVEN_NAME, .001, .004, .002, .003, .005, .001, .02, .0001, .9639);
        put(HOUSEHOLD, Field.FAMILY_NAME, .75, .05, .01, .005, .005, .18);
        put(HOUSEHOLD, Field.BIRTH_DATE, .03, .0012, .004, .002, .02, .9428);
        put(HOUSEHOLD, Field.ADDRESS, .705, .2935, .0005, .0005, .0005);
        put(HOUSEHOLD, Field.SEX, .5, .5);
        put(HOUSEHOLD, Field.HEALTH_NUMBER, .00001, .00001, .99998);

        put(NAMESAKES, Field.GIVEN_NAME, .70, .08, .01, .10, .03, .01, .03, .01, .03);
        put(NAMESAKES, Field.FAMILY_NAME, .75, .04, .10, .03, .03, .05);
        put(NAMESAKES, Field.BIRTH_DATE, .0003, .0001, .003, .003, .03, .9636);
        put(NAMESAKES, Field.ADDRESS, .05, .05, .05, .10, .75);
        put(NAMESAKES, Field.SEX, .99, .01);
        put(NAMESAKES, Field.HEALTH_NUMBER, .00001, .00001, .99998);

        put(STRANGERS, Field.GIVEN_NAME, .006, .004, .001, .004, .006, .001, .02, .0001, .9579);
        put(STRANGERS, Field.FAMILY_NAME, .012, .003, .002, .003, .01, .97);
        put(STRANGERS, Field.BIRTH_DATE, .00015, .0001, .003, .003, .02, .97375);
        put(STRANGERS, Field.ADDRESS, .00001, .00003, .0005, .05, .94946);
        put(STRANGERS, Field.SEX, .5, .5);
        put(STRANGERS, Field.HEALTH_NUMBER, .0000001, .0000001, .9999998);
    }

    private StandardModel() {}

    /** One record in twenty has a second one; two children a household. */
    public static LinkageModel model() {
        var chances = new double[Kind.values().length][Field.values().length][];
        for (var field : Field.values()) {
            chances[Kind.SAME_PERSON.place()][field.place()] = withMissing(SAME_PERSON, field);
            chances[Kind.HOUSEHOLD.place()][field.place()] = withMissing(HOUSEHOLD, field);
            chances[Kind.NAMESAKES.place()][field.place()] = withMissing(NAMESAKES, field);
            chances[Kind.STRANGERS.place()][field.place()] = withMissing(STRANGERS, field);
        }
        return new LinkageModel(0.1, 1, 0.05, chances);
    }

    private static double[] withMissing(Map<Field, double[]> of, Field field) {
        var levels = of.getOrDefault(field, new double[0]);
        var all = new double[levels.length + 1];
        all[0] = 1;
        System.arraycopy(levels, 0, all, 1, levels.length);
        return all;
    }

    private static void put(Map<Field, double[]> to, Field field, double... chances) {
        if (chances.length != field.levels().size()) {
            throw new IllegalStateException(field + " has other levels");
        }
        to.put(field, chances);
    }
}
