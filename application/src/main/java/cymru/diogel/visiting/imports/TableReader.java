package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.DelimitedText.Accepted;
import cymru.diogel.platform.exchange.DelimitedText.Refused;
import cymru.diogel.platform.exchange.Position;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.exchange.Rows;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.exchange.Unreadable;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import cymru.diogel.visiting.imports.HeadingMap.Use;
import cymru.diogel.visiting.imports.Problem.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a file and goes through the rows under them. */
final class TableReader {
    // Reports often print a title, a date and a blank line above their headings.
    private static final int ROWS_ABOVE_HEADINGS = 10;
    private static final int HEADINGS_TO_BE_SURE = 3;

    private final HeadingMap map;
    private final Set<Field> wanted;
    private final Set<Field> needed;
    private final Problems problems;

    TableReader(HeadingMap map, Set<Field> wanted, Set<Field> needed, Problems problems) {
        this.map = map;
        this.wanted = wanted;
        this.needed = needed;
        this.problems = problems;
    }

    /** Hands over each row until told to stop; answers with the headings. */
    Headings read(Source source, Predicate<Cells> each) throws IOException {
        return switch (DelimitedText.open(source)) {
            case Refused(var why) -> {
                problems.add(new Problem(code(why), new Position(1, 1, 1), "", "", 0));
                yield new Headings(List.of());
            }
            case Accepted(var text) -> read(text, each);
        };
    }

    private Headings read(DelimitedText text, Predicate<Cells> each) throws IOException {
        Found found;
        try (var rows = text.rows()) {
            found = find(rows);
            if (found.isSure()) {
                judge(found);
                readRows(rows, found, each);
                return found.headings();
            }
        }
        // No row looks like headings: then the first is called so, and what it lacks is said.
        try (var rows = text.rows()) {
            found = found(rows.next());
            judge(found);
            readRows(rows, found, each);
        }
        return found.headings();
    }

    private void readRows(Rows rows, Found found, Predicate<Cells> each) throws IOException {
        // Who needs no heading wants to see the rows whatever the headings mean.
        var row = problems.refuseFile() && !needed.isEmpty() ? null : rows.next();
        if (row == null) {
            return;
        }
        var cells = new Cells(found.headings(), problems, row);
        boolean goOn;
        do {
            cells.begin();
            goOn = each.test(cells);
            cells.end();
        } while (goOn && rows.next() != null);
    }

    private Found find(Rows rows) throws IOException {
        var found = found(rows.next());
        for (var i = 1; i < ROWS_ABOVE_HEADINGS && !found.isSure(); i++) {
            found = found(rows.next());
        }
        return found;
    }

    private Found found(@Nullable Row row) {
        var texts = new ArrayList<String>();
        var positions = new ArrayList<Position>();
        for (var cell = 0; row != null && cell < row.size(); cell++) {
            texts.add(row.text(cell).strip());
            positions.add(row.position(cell));
        }
        return new Found(map.match(texts, wanted), positions);
    }

    private void judge(Found found) {
        var columns = found.headings().columns();
        for (var i = 0; i < columns.size(); i++) {
            var heading = columns.get(i);
            var code =
                    heading.use() == Use.UNKNOWN
                            ? Code.HEADING_UNKNOWN
                            : heading.use() == Use.REPEATED ? Code.HEADING_REPEATED : null;
            if (code != null) {
                var at = found.positions().get(i);
                problems.add(new Problem(code, at, heading.text(), heading.text(), 0));
            }
        }
        var start = found.positions().isEmpty() ? 1 : found.positions().getFirst().line();
        for (var field : needed) {
            if (!found.headings().has(field)) {
                var at = new Position(start, 1, 1);
                problems.add(new Problem(Code.HEADING_MISSING, at, "", field.heading(), 0));
            }
        }
    }

    private static Code code(Unreadable why) {
        return switch (why) {
            case EMPTY -> Code.FILE_EMPTY;
            case SPREADSHEET -> Code.FILE_SPREADSHEET;
            case PDF -> Code.FILE_PDF;
            case COMPRESSED -> Code.FILE_COMPRESSED;
            case WEB_PAGE -> Code.FILE_WEB_PAGE;
            case NOT_TEXT -> Code.FILE_NOT_TEXT;
        };
    }

    private record Found(Headings headings, List<Position> positions) {
        boolean isSure() {
            return headings.known() >= HEADINGS_TO_BE_SURE;
        }
    }
}
