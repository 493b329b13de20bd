package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Daily counts by the day of the specimen: of one area or of many, once or as they stood in many
 * publications.
 */
public final class CountFile {
    private static final Set<Code> UNREAD =
            EnumSet.of(
                    Code.COUNT_NEGATIVE,
                    Code.COUNT_WRONG,
                    Code.DATE_WRONG,
                    Code.DATE_FUTURE,
                    Code.QUOTE);

    private final CountTable table = new CountTable();
    private final List<CountRow> rows = new ArrayList<>();
    private final LocalDate today;
    private final ZoneId zone;

    private CountFile(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** In any order; each area’s days must be there without a gap, each once a publication. */
    public static CountRead<CountRow> read(Source source, LocalDate today, ZoneId zone)
            throws IOException {
        var file = new CountFile(today, zone);
        file.readRows(source);
        return new CountRead<>(file.rows, file.table.problems());
    }

    /** Of one area, the earliest day first. */
    static CountRead<CountRow> readSeries(Source source, LocalDate today, ZoneId zone)
            throws IOException {
        var file = new CountFile(today, zone);
        file.readRows(source);
        file.requireOneSeries();
        return new CountRead<>(file.rows, file.table.problems());
    }

    private void readRows(Source source) throws IOException {
        table.read(source, List.of(Column.DATE, Column.CASES), this::row);
        checkDays();
    }

    private void row(CountTable row) {
        var day = row.day(Column.DATE, today);
        var cases = row.count(Column.CASES);
        var imported = row.has(Column.IMPORTED) ? row.count(Column.IMPORTED) : Integer.valueOf(0);
        var tests = row.text(Column.TESTS).isEmpty() ? null : row.count(Column.TESTS);
        var area = row.text(Column.AREA);
        var published = published(row);
        if (row.has(Column.AREA) && area.isEmpty()) {
            row.problem(Column.AREA, Code.AREA_MISSING, "", "");
        }
        if (cases != null && imported != null && imported > cases) {
            row.problem(Column.IMPORTED, Code.IMPORTED_MORE, "" + imported, "" + cases);
        }
        if (day != null && cases != null && imported != null) {
            rows.add(
                    new CountRow(
                            row.line(),
                            row.place(Column.AREA),
                            area,
                            published,
                            day,
                            cases,
                            imported,
                            tests));
        }
    }

    private @Nullable Instant published(CountTable row) {
        if (!row.has(Column.PUBLISHED)) {
            return null;
        }
        var said = row.text(Column.PUBLISHED);
        var moment = Written.moment(said, zone);
        if (moment == null) {
            row.problem(Column.PUBLISHED, Code.MOMENT_WRONG, said, "");
        } else if (moment.isAfter(today.plusDays(1).atStartOfDay(zone).toInstant())) {
            row.problem(Column.PUBLISHED, Code.DATE_FUTURE, said, today.toString());
        }
        return moment;
    }

    private record Series(String area, @Nullable Instant published) {}

    private void checkDays() {
        Map<Series, TreeMap<LocalDate, CountRow>> all = new HashMap<>();
        int column = table.place(Column.DATE);
        boolean isAllRead = isAllRead();
        for (var row : rows) {
            var days =
                    all.computeIfAbsent(
                            new Series(row.area(), row.published()), _ -> new TreeMap<>());
            var before = days.putIfAbsent(row.day(), row);
            if (before != null) {
                table.problemAt(
                        row.line(), column, Code.DATE_TWICE, "" + row.day(), "" + before.line());
            }
        }
        for (var days : all.values()) {
            for (var day = days.higherKey(days.firstKey());
                    day != null;
                    day = days.higherKey(day)) {
                var before = Objects.requireNonNull(days.lowerKey(day));
                if (isAllRead && !before.plusDays(1).equals(day)) {
                    var row = Objects.requireNonNull(days.get(day));
                    table.problemAt(row.line(), column, Code.DATE_GAP, "" + day, "" + before);
                }
            }
        }
    }

    // A row that could not be read has said so already; its day is no gap besides.
    private boolean isAllRead() {
        return table.problems().stream().noneMatch(it -> UNREAD.contains(it.code()));
    }

    private void requireOneSeries() {
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var before = rows.get(i - 1);
            if (!row.area().equals(before.area())) {
                table.problemAt(
                        row.line(),
                        table.place(Column.AREA),
                        Code.AREAS_MANY,
                        row.area(),
                        before.area());
                return;
            }
            if (row.day().isBefore(before.day())) {
                table.problemAt(
                        row.line(),
                        table.place(Column.DATE),
                        Code.DATE_ORDER,
                        "" + row.day(),
                        "" + before.day());
                return;
            }
        }
    }
}
