package cymru.diogel.statistics.linkage.compare;

/**
 * The levels of all fields of one comparison as one small number, so that millions of comparisons
 * are counted in an array.
 */
public final class Pattern {
    private static final Field[] FIELDS = Field.values();
    private static final int[] STEP = new int[FIELDS.length];

    /** How many patterns there are; they are numbered from 0. */
    public static final int COUNT;

    static {
        int step = 1;
        for (var field : FIELDS) {
            STEP[field.place()] = step;
            step *= field.size();
        }
        COUNT = step;
    }

    private Pattern() {}

    /** The pattern with one field at this level and all others missing; patterns add up. */
    public static int of(Field field, Level level) {
        int code = field.codeOf(level);
        if (code == 0 && level != Level.MISSING) {
            throw new IllegalArgumentException(field + " has no level " + level);
        }
        return STEP[field.place()] * code;
    }

    /** The level of one field. */
    public static Level level(int pattern, Field field) {
        return field.levelOf(code(pattern, field));
    }

    /** 0 for missing, else the place of the level in {@link Field#levels()}, from 1. */
    public static int code(int pattern, Field field) {
        return pattern / STEP[field.place()] % field.size();
    }
}
