package cymru.diogel.continuity.pressure;

import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads weeks from a file with the headings week, work and capacity: all of it, or nothing. */
public final class WeekRows {
    private static final List<String> HEADINGS = List.of("week", "work", "capacity");
    private static final int MOST_ROWS = 1_000;

    private final List<Week> weeks = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private final LocalDate today;

    private WeekRows(LocalDate today) {
        this.today = today;
    }

    /** What is wrong with a cell: its line, its heading, and the key that says why. */
    public record Wrong(long line, String column, String key) {}

    /**
     * What the file says.
     *
     * @param weeks empty where anything is wrong
     */
    public record Found(List<Week> weeks, List<Wrong> wrong) {}

    public static Found read(Source file, LocalDate today) throws IOException {
        var rows = new WeekRows(today);
        if (DelimitedText.open(file) instanceof DelimitedText.Accepted(var text)) {
            rows.read(text);
        } else {
            rows.wrong.add(new Wrong(1, "", "pressure.wrong-file"));
        }
        var weeks = rows.wrong.isEmpty() ? List.copyOf(rows.weeks) : List.<Week>of();
        return new Found(weeks, List.copyOf(rows.wrong));
    }

    private void read(DelimitedText text) throws IOException {
        try (var rows = text.rows()) {
            var head = rows.next();
            if (head == null || !headings(head).equals(HEADINGS)) {
                wrong.add(new Wrong(1, "", "pressure.wrong-headings"));
                return;
            }
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (weeks.size() + wrong.size() >= MOST_ROWS) {
                    wrong.add(new Wrong(row.line(), "", "pressure.wrong-many"));
                    return;
                }
                read(row);
            }
        }
        if (weeks.isEmpty() && wrong.isEmpty()) {
            wrong.add(new Wrong(1, "", "pressure.wrong-empty"));
        }
    }

    private static List<String> headings(Row head) {
        var names = new ArrayList<String>();
        for (var cell = 0; cell < head.size(); cell++) {
            names.add(head.text(cell).strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private void read(Row row) {
        if (row.flaw() != null || row.size() != HEADINGS.size()) {
            wrong.add(new Wrong(row.line(), "", "pressure.wrong-row"));
            return;
        }
        var monday = monday(row);
        var work = number(row, 1);
        var capacity = number(row, 2);
        if (monday != null && work.isPresent() && capacity.isPresent()) {
            weeks.add(new Week(monday, work.getAsInt(), capacity.getAsInt()));
        }
    }

    private @Nullable LocalDate monday(Row row) {
        LocalDate day;
        try {
            day = LocalDate.parse(row.text(0).strip());
        } catch (DateTimeException none) {
            wrong.add(new Wrong(row.line(), HEADINGS.getFirst(), "pressure.wrong-day"));
            return null;
        }
        var key =
                day.getDayOfWeek() != DayOfWeek.MONDAY
                        ? "pressure.wrong-monday"
                        : day.isAfter(today)
                                ? "pressure.wrong-future"
                                : seen.add(day) ? "" : "pressure.wrong-twice";
        if (!key.isEmpty()) {
            wrong.add(new Wrong(row.line(), HEADINGS.getFirst(), key));
        }
        return key.isEmpty() ? day : null;
    }

    private OptionalInt number(Row row, int cell) {
        var said = row.text(cell).strip();
        if (!said.matches("[0-9]{1,6}")) {
            wrong.add(new Wrong(row.line(), HEADINGS.get(cell), "pressure.wrong-number"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(said));
    }
}
