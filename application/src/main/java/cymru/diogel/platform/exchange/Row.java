package cymru.diogel.platform.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row. One object serves every row of a file in turn, so that reading millions of
 * them needs no more memory than the longest: what is to be kept must be taken as text.
 */
public final class Row {
    private static final int SHARED = 1 << 10;

    private final @Nullable String[] shared = new @Nullable String[SHARED];
    private char[] buffer = {};
    private int base;
    private long line;
    private int size;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] doubled = new boolean[32];
    private boolean odd;
    private @Nullable Flaw flaw;
    private int flawedCell;

    Row() {}

    /** The line on which the row begins, from 1. */
    public long line() {
        return line;
    }

    public int size() {
        return size;
    }

    /** Null for a row that is well written. */
    public @Nullable Flaw flaw() {
        return flaw;
    }

    /** The index of the first cell with a flaw, if there is one. */
    public int flawedCell() {
        return flawedCell;
    }

    /**
     * Whether some cell may hold a line end, a control character or a letter that could not be
     * decoded.
     */
    public boolean hasOddCharacters() {
        return odd;
    }

    /** What the cell at this index (from 0) says, exactly; empty beyond the end of the row. */
    public String text(int cell) {
        if (cell >= size) {
            return "";
        }
        var from = base + starts[cell];
        var raw = new String(buffer, from, ends[cell] - starts[cell]);
        return doubled[cell] ? raw.replace("\"\"", "\"") : raw;
    }

    /** The same as {@link #text}, giving the same object for words that recur. */
    public String shared(int cell) {
        if (cell >= size || starts[cell] == ends[cell]) {
            return "";
        }
        var hash = 0;
        for (int i = base + starts[cell], end = base + ends[cell]; i < end; i++) {
            hash = 31 * hash + buffer[i];
        }
        var slot = (hash ^ hash >>> 10) & SHARED - 1;
        var known = shared[slot];
        if (known != null && !doubled[cell] && says(cell, known)) {
            return known;
        }
        var text = text(cell);
        shared[slot] = text;
        return text;
    }

    public boolean isBlank(int cell) {
        if (cell < size) {
            for (int i = base + starts[cell], end = base + ends[cell]; i < end; i++) {
                if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\u00A0') {
                    return false;
                }
            }
        }
        return true;
    }

    public boolean isBlank() {
        for (var cell = 0; cell < size; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return flaw == null;
    }

    /** Where the text of the cell at this index begins; beyond the end, where the last does. */
    public Position position(int cell) {
        if (size == 0) {
            return new Position(line, 1, 1);
        }
        var last = Math.min(cell, size - 1);
        var start = base + starts[last];
        var lineStart = base;
        var lines = line;
        for (var i = base; i < start; i++) {
            if (buffer[i] == '\n' || (buffer[i] == '\r' && buffer[i + 1] != '\n')) {
                lines++;
                lineStart = i + 1;
            }
        }
        return new Position(lines, cell + 1, start - lineStart + 1);
    }

    /** A number that differs, with all but certainty, for rows that say different things. */
    public long fingerprint() {
        var hash = 1_125_899_906_842_597L;
        for (var cell = 0; cell < size; cell++) {
            for (int i = base + starts[cell], end = base + ends[cell]; i < end; i++) {
                hash = 31 * hash + buffer[i];
            }
            hash = 31 * hash + Character.MAX_VALUE;
        }
        return hash;
    }

    void begin(long onLine) {
        line = onLine;
        size = 0;
        odd = false;
        flaw = null;
    }

    void add(int start, int end, boolean doubledQuotes) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            doubled = Arrays.copyOf(doubled, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        doubled[size++] = doubledQuotes;
    }

    /** Says that the cell added last is badly written; the first such cell is remembered. */
    void spoil(Flaw found) {
        if (flaw == null) {
            flaw = found;
            flawedCell = size - 1;
        }
    }

    void end(char[] in, int from, boolean oddCharacters) {
        buffer = in;
        base = from;
        odd = oddCharacters;
    }

    private boolean says(int cell, String known) {
        var length = ends[cell] - starts[cell];
        if (known.length() != length) {
            return false;
        }
        var from = base + starts[cell];
        for (var i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
