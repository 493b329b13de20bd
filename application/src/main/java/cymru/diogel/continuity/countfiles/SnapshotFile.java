package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small areas as a public health body publishes them, small counts kept as bounds. */
public final class SnapshotFile {
    private static final Pattern ROLLING =
            Pattern.compile("Rolling [0-9]+ days \\(([0-9]+ \\w+) - ([0-9]+ \\w+)\\)");
    private static final Pattern CODE = Pattern.compile("W0[0-9]{7}");
    private static final Pattern BOUNDS = Pattern.compile("([0-9]+)-([0-9]+)");
    private static final Pattern RATE = Pattern.compile("<?[0-9,]+(\\.[0-9]+)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private SnapshotFile() {}

    /** Whether a file’s first line has the headings of small areas. */
    public static boolean isOne(String firstLine) {
        return firstLine.contains("period") && firstLine.contains("msoa11cd");
    }

    public static CountRead<SnapshotRow> read(Source source, LocalDate today) throws IOException {
        var table = new CountTable();
        var rows = new ArrayList<SnapshotRow>();
        table.read(
                source,
                List.of(Column.PUBLISHED, Column.PERIOD, Column.AREA, Column.CASES),
                row -> {
                    var it = row(row, today);
                    if (it != null) {
                        rows.add(it);
                    }
                });
        return new CountRead<>(rows, table.problems());
    }

    private static @Nullable SnapshotRow row(CountTable row, LocalDate today) {
        var published = row.day(Column.PUBLISHED, today);
        var code = row.text(Column.AREA);
        if (!CODE.matcher(code).matches()) {
            row.problem(Column.AREA, Code.AREA_UNKNOWN, code, "W02000097");
            return null;
        }
        var bounds = bounds(row);
        var rate = row.text(Column.RATE);
        if (!rate.isEmpty() && !RATE.matcher(rate).matches()) {
            row.problem(Column.RATE, Code.COUNT_WRONG, rate, "");
            return null;
        }
        if (published == null || bounds == null) {
            return null;
        }
        var period = period(row, published);
        if (period == null) {
            return null;
        }
        return new SnapshotRow(
                row.line(),
                published,
                period.from(),
                period.to(),
                code,
                row.text(Column.ENGLISH),
                row.text(Column.WELSH),
                bounds[0],
                bounds[1],
                rate);
    }

    private record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private static @Nullable Period period(CountTable row, LocalDate published) {
        var said = row.text(Column.PERIOD);
        if (said.equals("All cases")) {
            return new Period(null, null);
        }
        var rolling = ROLLING.matcher(said);
        boolean isRolling = rolling.matches();
        var from = isRolling ? day(rolling.group(1), published) : null;
        var to = isRolling ? day(rolling.group(2), published) : null;
        if (from == null || to == null) {
            row.problem(Column.PERIOD, Code.PERIOD_WRONG, said, "");
            return null;
        }
        return new Period(from, to);
    }

    private static int @Nullable [] bounds(CountTable row) {
        var bounds = BOUNDS.matcher(row.text(Column.CASES));
        if (bounds.matches()) {
            return new int[] {Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2))};
        }
        var count = row.count(Column.CASES);
        return count == null ? null : new int[] {count, count};
    }

    // The file leaves the year out: the latest such day before the publication.
    private static @Nullable LocalDate day(String said, LocalDate published) {
        try {
            var day = LocalDate.parse(said + " " + published.getYear(), DAY);
            return day.isAfter(published) ? day.minusYears(1) : day;
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
