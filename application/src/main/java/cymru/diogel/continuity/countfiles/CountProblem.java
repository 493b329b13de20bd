package cymru.diogel.continuity.countfiles;

import cymru.diogel.platform.language.Words;
import java.util.Map;

/**
 * What is wrong in a file, and where.
 *
 * @param line from 1, or 0 for the whole file
 * @param column the cell, from 1, or 0 for the whole row
 * @param said what stands there
 * @param other what it does not go with, or empty
 */
public record CountProblem(long line, int column, Code code, String said, String other) {
    /** What can be wrong. */
    public enum Code {
        FILE,
        EMPTY,
        HEADING_MISSING,
        QUOTE,
        DATE_WRONG,
        DATE_FUTURE,
        DATE_TWICE,
        DATE_GAP,
        DATE_ORDER,
        MOMENT_WRONG,
        COUNT_WRONG,
        COUNT_NEGATIVE,
        IMPORTED_MORE,
        AREA_MISSING,
        AREA_UNKNOWN,
        AREA_TWICE,
        AREAS_MANY,
        OTHER_ALREADY,
        POPULATION_WRONG,
        PERIOD_WRONG,
        WEIGHT_WRONG,
        WEIGHT_ORDER,
        WEIGHT_SUM
    }

    /** What is wrong and what to do about it, in a language. */
    public String message(Words words) {
        return words.say("countfiles." + code, Map.of("said", said, "other", other));
    }

    /** The same with its place in the file. */
    public String placed(Words words) {
        var key = line == 0 ? "countfiles.whole" : "countfiles.placed";
        return words.say(
                key,
                Map.of(
                        "line", Long.toString(line),
                        "column", Integer.toString(column),
                        "message", message(words)));
    }
}
