package cymru.diogel.platform.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: UTF-8 with a mark and CRLF line ends, because spreadsheets then read Welsh
 * letters rightly.
 */
public final class CsvTable implements TableWriter {
    private final Writer text;
    private final CsvWriter csv;

    public CsvTable(OutputStream out) throws IOException {
        this(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
    }

    private CsvTable(Writer text) {
        this.text = text;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** Without the mark, which a program would take for a part of the first heading. */
    public static CsvTable forPrograms(OutputStream out) {
        return new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            case Temporal moment -> moment.toString();
            case Boolean truth -> truth.toString();
            default -> SafeText.of(cell.toString());
        };
    }
}
