package cymru.diogel.platform.documents;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row, whatever the kind of file. Numbers, dates, times and truth values are
 * written as such, null as an empty cell, and anything else as harmless text.
 */
public sealed interface TableWriter extends AutoCloseable permits CsvTable, Workbook {
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Finishes the document, and leaves the stream under it open. */
    @Override
    void close() throws IOException;
}
