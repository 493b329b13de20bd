package cymru.diogel.continuity.redeployment;

import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.DelimitedText.Accepted;
import cymru.diogel.platform.exchange.DelimitedText.Refused;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a file of those who are lent into rows, and says what is wrong with it as a whole. */
public final class LentFile {
    /** The headings, in the order of the template. */
    public static final List<String> HEADINGS =
            List.of(
                    "number",
                    "name",
                    "home_service",
                    "skills",
                    "hours",
                    "area",
                    "check_level",
                    "check_date",
                    "registered_until",
                    "shielding",
                    "welsh",
                    "to_service",
                    "skill",
                    "role",
                    "since",
                    "until",
                    "trained",
                    "inducted",
                    "assessed",
                    "supervisor",
                    "agreed_by");

    private static final int MOST_ROWS = 5_000;

    private LentFile() {}

    /**
     * Something is wrong; line and column run from 1.
     *
     * @param key of the message
     */
    public record Fault(long line, int column, String key, Map<String, String> values) {}

    /** One row: what stands under each heading. */
    record Line(long line, Map<String, String> cells, Map<String, Integer> columns) {
        String get(String heading) {
            return cells.getOrDefault(heading, "");
        }

        Fault fault(String heading, String key) {
            var values = Map.of("heading", heading, "value", get(heading));
            return new Fault(line, columns.getOrDefault(heading, 1), key, values);
        }
    }

    /** What was read: rows, or faults. */
    record Cut(List<Line> lines, List<Fault> faults) {}

    static Cut cut(Source source) throws IOException {
        return switch (DelimitedText.open(source)) {
            case Refused(var why) ->
                    new Cut(
                            List.of(),
                            List.of(
                                    new Fault(
                                            1,
                                            1,
                                            "file-" + why.name().toLowerCase(Locale.ROOT),
                                            Map.of())));
            case Accepted(var text) -> cut(text);
        };
    }

    private static Cut cut(DelimitedText text) throws IOException {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        try (var rows = text.rows()) {
            var first = rows.next();
            var columns = first == null ? Map.<String, Integer>of() : headings(first, faults);
            for (var row = rows.next(); row != null; row = rows.next()) {
                lines.add(line(row, columns, faults));
                if (lines.size() > MOST_ROWS) {
                    faults.add(new Fault(row.line(), 1, "too-many", Map.of()));
                    break;
                }
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, 1, "no-rows", Map.of()));
        }
        return new Cut(lines, faults);
    }

    private static Map<String, Integer> headings(Row row, List<Fault> faults) {
        var columns = new HashMap<String, Integer>();
        for (var cell = 0; cell < row.size(); cell++) {
            var heading = row.text(cell).strip().toLowerCase(Locale.ROOT);
            if (HEADINGS.contains(heading) && columns.putIfAbsent(heading, cell + 1) != null) {
                faults.add(new Fault(1, cell + 1, "heading-twice", Map.of("heading", heading)));
            }
        }
        HEADINGS.stream()
                .filter(it -> !columns.containsKey(it))
                .forEach(it ->
                        faults.add(new Fault(1, 1, "heading-missing", Map.of("heading", it))));
        return columns;
    }

    private static Line line(Row row, Map<String, Integer> columns, List<Fault> faults) {
        if (row.flaw() != null) {
            faults.add(new Fault(row.line(), row.flawedCell() + 1, "flaw", Map.of()));
        }
        var cells = new HashMap<String, String>();
        columns.forEach((heading, column) -> cells.put(heading, row.text(column - 1).strip()));
        return new Line(row.line(), cells, columns);
    }
}
