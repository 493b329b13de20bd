package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of rows under headings that we know; whatever is wrong is kept and reading goes on. */
final class CountTable {
    private static final int MOST = 200;
    private static final long LARGEST = 1_000_000_000;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<CountProblem> problems = new ArrayList<>();
    private @Nullable Row row;

    /** Goes through the rows, if the file can be read and has the columns that are needed. */
    void read(Source source, List<Column> needed, Consumer<CountTable> eachRow) throws IOException {
        switch (DelimitedText.open(source)) {
            case DelimitedText.Refused(var why) -> whole(Code.FILE, why.name(), "");
            case DelimitedText.Accepted(var text) -> {
                try (var rows = text.rows()) {
                    var head = rows.next();
                    if (head == null || !hasHeadings(head, needed)) {
                        return;
                    }
                    long count = 0;
                    for (var it = rows.next(); it != null; it = rows.next()) {
                        count++;
                        row = it;
                        if (it.flaw() != null) {
                            add(it.flawedCell(), Code.QUOTE, "", "");
                        } else {
                            eachRow.accept(this);
                        }
                    }
                    if (count == 0) {
                        whole(Code.EMPTY, "", "");
                    }
                }
            }
        }
    }

    private boolean hasHeadings(Row head, List<Column> needed) {
        for (int cell = 0; cell < head.size(); cell++) {
            int place = cell;
            Column.of(head.text(cell)).ifPresent(it -> places.putIfAbsent(it, place));
        }
        var missing = needed.stream().filter(it -> !places.containsKey(it)).toList();
        missing.forEach(it ->
                problems.add(
                        new CountProblem(head.line(), 0, Code.HEADING_MISSING, it.heading(), "")));
        return missing.isEmpty();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    long line() {
        return row == null ? 0 : row.line();
    }

    /** What a cell says; empty where there is no such column. */
    String text(Column column) {
        var place = places.get(column);
        return row == null || place == null ? "" : row.text(place).strip();
    }

    /** A day written 2020-12-31 or 31/12/2020 that is not after another; else a problem. */
    @Nullable LocalDate day(Column column, LocalDate latest) {
        var said = text(column);
        var day = Written.day(said);
        if (day == null) {
            problem(column, Code.DATE_WRONG, said, "");
        } else if (day.isAfter(latest)) {
            problem(column, Code.DATE_FUTURE, said, latest.toString());
            return null;
        }
        return day;
    }

    /** A whole number of people, 0 or more; else a problem and null. */
    @Nullable Integer count(Column column) {
        var said = text(column);
        var plain = said.replace(",", "");
        if (plain.matches("-[0-9]+")) {
            problem(column, Code.COUNT_NEGATIVE, said, "");
            return null;
        }
        if (!plain.matches("[0-9]{1,10}") || Long.parseLong(plain) > LARGEST) {
            problem(column, Code.COUNT_WRONG, said, "");
            return null;
        }
        return Integer.valueOf(plain);
    }

    void problem(Column column, Code code, String said, String other) {
        add(places.getOrDefault(column, 0), code, said, other);
    }

    private void add(int cell, Code code, String said, String other) {
        problemAt(line(), cell + 1, code, said, other);
    }

    /** A problem of a row that was read before. */
    void problemAt(long line, int column, Code code, String said, String other) {
        problems.add(new CountProblem(line, column, code, Written.brief(said), other));
    }

    int place(Column column) {
        return places.getOrDefault(column, 0) + 1;
    }

    void whole(Code code, String said, String other) {
        problems.add(new CountProblem(0, 0, code, said, other));
    }

    /** In the order of the file, the first two hundred. */
    List<CountProblem> problems() {
        return problems.stream()
                .sorted(
                        Comparator.comparingLong(CountProblem::line)
                                .thenComparingInt(CountProblem::column))
                .limit(MOST)
                .toList();
    }
}
