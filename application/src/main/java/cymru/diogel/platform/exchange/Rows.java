package cymru.diogel.platform.exchange;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file row by row, passing over blank lines. A quotation mark that nobody closed
 * spoils only its own row: reading goes on at the next line.
 */
public final class Rows implements AutoCloseable {
    private static final String DECLARATION = "sep=";

    private final RowScanner scanner;
    private final Row row = new Row();
    private long blank;

    Rows(Reader in, char separator) {
        this.scanner = new RowScanner(in, separator);
    }

    /** The next row, the same object each time, or null after the last. */
    public @Nullable Row next() throws IOException {
        while (scanner.next(row)) {
            if (row.isBlank()) {
                blank++;
            } else if (row.line() > 1 || !isDeclaration()) {
                return row;
            }
        }
        return null;
    }

    /** How many rows so far said nothing at all. */
    public long blank() {
        return blank;
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }

    /** Spreadsheets write {@code sep=;} into the first line to say what parts the cells. */
    static boolean declares(String opening, char separator) {
        return opening.regionMatches(true, 0, DECLARATION + separator, 0, DECLARATION.length() + 1);
    }

    private boolean isDeclaration() {
        return row.size() == 2
                && row.text(1).isEmpty()
                && row.text(0).equalsIgnoreCase(DECLARATION);
    }
}
