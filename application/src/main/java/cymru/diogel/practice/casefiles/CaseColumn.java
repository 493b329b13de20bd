package cymru.diogel.practice.casefiles;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param of the file whose rows it names
 * @param terms the words it takes
 * @param longest how many characters a text may have
 */
public record CaseColumn(
        String name,
        Sort sort,
        Marks marks,
        @Nullable CaseFile of,
        @Nullable Terms terms,
        int longest) {

    /** What stands before a sort in the layout. */
    public record Marks(boolean key, boolean needed, boolean future) {}

    /** What a cell holds. */
    public enum Sort {
        ID,
        /** A row of a file, in the folder or taken over before. */
        TO,
        /** A row of a file that is in the folder. */
        IN,
        MANY,
        WORKER,
        TEAM,
        DAY,
        MOMENT,
        /** A day, with its time where that is known. */
        DAY_AND_TIME,
        TEXT,
        ANSWER,
        NUMBER,
        ONE,
        SOME
    }

    public boolean isKey() {
        return marks.key();
    }

    public boolean isNeeded() {
        return marks.key() || marks.needed();
    }
}
