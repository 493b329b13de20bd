package cymru.diogel.platform.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.TreeMap;

/** A file of rows and cells whose encoding and separator have been found out. */
public record DelimitedText(Source source, Dialect dialect) {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int ROWS_TO_JUDGE_BY = 20;
    private static final long MOST_CELLS = 1 << 20;

    /** What came of looking at a file. */
    public sealed interface Opened {}

    /** The file can be read. */
    public record Accepted(DelimitedText text) implements Opened {}

    /** The file is something else. */
    public record Refused(Unreadable why) implements Opened {}

    /** Reads the file once through to find its encoding; {@link #rows} then reads it again. */
    public static Opened open(Source source) throws IOException {
        Opening opening;
        try (var in = source.open()) {
            opening = new Opening(in.readNBytes(Opening.LENGTH));
        }
        var refusal = opening.refusal();
        if (refusal != null) {
            return new Refused(refusal);
        }
        var encoding = opening.declared();
        if (encoding == null) {
            try (var in = source.open()) {
                encoding = Bytes.encoding(in);
            }
        }
        var separator = separator(opening.text(encoding));
        return new Accepted(
                new DelimitedText(source, new Dialect(encoding, opening.mark(), separator)));
    }

    /** The rows from the first; close them when done. */
    public Rows rows() throws IOException {
        var in = source.open();
        in.skipNBytes(dialect.mark());
        return new Rows(new InputStreamReader(in, dialect.encoding()), dialect.separator());
    }

    private static char separator(String opening) throws IOException {
        var best = SEPARATORS[0];
        var bestScore = 0L;
        for (var candidate : SEPARATORS) {
            var score = score(opening, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Rows of one size speak for a separator, then their size; flaws in the quoting against it. */
    private static long score(String opening, char separator) throws IOException {
        if (Rows.declares(opening, separator)) {
            return Long.MAX_VALUE;
        }
        var rowsOfSize = new TreeMap<Integer, Long>();
        var seen = 0L;
        var wellWritten = 0L;
        try (var rows = new Rows(new StringReader(opening), separator)) {
            for (var row = rows.next(); row != null && seen < ROWS_TO_JUDGE_BY; row = rows.next()) {
                seen++;
                if (row.flaw() == null) {
                    wellWritten++;
                    rowsOfSize.merge(row.size() - 1, 1L, Long::sum);
                }
            }
        }
        var most =
                rowsOfSize.entrySet().stream()
                        .filter(entry -> entry.getKey() > 0)
                        .mapToLong(entry -> entry.getValue() * MOST_CELLS + entry.getKey())
                        .max();
        return most.orElse(0) * wellWritten * ROWS_TO_JUDGE_BY / Math.max(1, seen);
    }
}
