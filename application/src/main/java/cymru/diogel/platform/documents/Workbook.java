package cymru.diogel.platform.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as an Excel workbook; its first row is taken as the headings. */
public final class Workbook implements TableWriter {
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_CELL = 32_767;

    private final org.dhatim.fastexcel.Workbook workbook;
    private String title;
    private Worksheet sheet;
    private List<? extends @Nullable Object> headings = List.of();
    private int sheets;
    private int row;

    /** The title names the sheet; Excel shows at most 31 characters of it. */
    public Workbook(OutputStream out, String title) {
        this.workbook = new org.dhatim.fastexcel.Workbook(out, "Diogel", "1.0");
        this.title = allowed(title);
        this.sheet = newSheet();
    }

    /** Ends the table, and begins another on a sheet of its own; its next row holds headings. */
    public void begin(String anotherTitle) throws IOException {
        sheet.finish();
        title = allowed(anotherTitle);
        sheets = 0;
        sheet = newSheet();
    }

    private static String allowed(String title) {
        return title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = newSheet();
            write(headings);
        }
        if (row == 0) {
            headings = List.copyOf(cells);
        }
        write(cells);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private Worksheet newSheet() {
        row = 0;
        sheets++;
        var name = sheets == 1 ? title : title + " " + sheets;
        var made = workbook.newWorksheet(name.substring(Math.max(0, name.length() - 31)));
        made.paperSize(PaperSize.A4_PAPER);
        made.freezePane(0, 1);
        return made;
    }

    private void write(List<? extends @Nullable Object> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (row == 0 && !cells.isEmpty()) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                format(column, "yyyy-mm-dd");
            }
            case LocalDateTime moment -> {
                sheet.value(row, column, moment);
                format(column, "yyyy-mm-dd hh:mm");
            }
            case LocalTime time -> {
                var seconds = ChronoUnit.SECONDS.between(LocalTime.MIDNIGHT, time);
                sheet.value(
                        row, column, seconds / (double) ChronoUnit.DAYS.getDuration().toSeconds());
                format(column, "hh:mm");
            }
            default -> sheet.inlineString(row, column, text(cell.toString()));
        }
    }

    private void format(int column, String pattern) {
        sheet.style(row, column).format(pattern).set();
    }

    /** What Excel can hold: no character that XML cannot, and no more than it has room for. */
    private static String text(String text) {
        var fits = new StringBuilder();
        SafeText.of(text).codePoints().map(Workbook::inXml).forEach(fits::appendCodePoint);
        if (fits.length() > LONGEST_CELL) {
            fits.setLength(LONGEST_CELL - 1);
            fits.append('…');
        }
        return fits.toString();
    }

    /** XML 1.0, 2.2: a lone surrogate arrives here as itself. */
    private static int inXml(int c) {
        var allowed = c >= ' ' || c == '\t' || c == '\n' || c == '\r';
        var isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return allowed && !isSurrogate && c != '\uFFFE' && c != '\uFFFF' ? c : '\uFFFD';
    }
}
