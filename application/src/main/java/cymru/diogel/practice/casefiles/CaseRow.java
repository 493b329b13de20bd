package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.casefiles.CaseTrouble.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of a file, all of it understood. What it does not say is null, and stays so. */
public final class CaseRow {
    private final CaseFile file;
    private final CaseHeadings headings;
    private final long line;
    private final @Nullable Object[] values;

    CaseRow(CaseFile file, CaseHeadings headings, long line, @Nullable Object[] values) {
        this.file = file;
        this.headings = headings;
        this.line = line;
        this.values = values;
    }

    public CaseFile file() {
        return file;
    }

    public long line() {
        return line;
    }

    /** What tells it apart from other rows of its file. */
    public String key() {
        return IntStream.range(0, values.length)
                .filter(it -> file.columns().get(it).isKey())
                .mapToObj(it -> String.valueOf(values[it]))
                .collect(Collectors.joining("|"));
    }

    /** All it says, so that a row that comes again can be known to say the same. */
    public String content() {
        return IntStream.range(0, values.length)
                .filter(it -> values[it] != null)
                .mapToObj(it -> file.columns().get(it).name() + "=" + values[it])
                .collect(Collectors.joining("\u001F"));
    }

    public boolean has(String column) {
        return value(column) != null;
    }

    public @Nullable String text(String column) {
        return (String) value(column);
    }

    /** A text that was needed, or "" where nobody wrote one. */
    public String words(String column) {
        return Objects.requireNonNullElse(text(column), "");
    }

    public @Nullable LocalDate day(String column) {
        var value = value(column);
        return value instanceof Timed timed ? timed.on() : (LocalDate) value;
    }

    public LocalDate neededDay(String column) {
        return Objects.requireNonNull(day(column));
    }

    /** The time of a day that has one. */
    public @Nullable LocalTime time(String column) {
        return value(column) instanceof Timed timed ? timed.at() : null;
    }

    public @Nullable Instant moment(String column) {
        var shown = (LocalDateTime) value(column);
        return shown == null ? null : WallClock.instant(shown);
    }

    public Instant neededMoment(String column) {
        return Objects.requireNonNull(moment(column));
    }

    /** Whether one column tells of an earlier time than another, as far as both tell. */
    public boolean isBefore(String one, String other) {
        if (value(one) instanceof LocalDateTime first
                && value(other) instanceof LocalDateTime second) {
            return first.isBefore(second);
        }
        var first = on(one);
        var second = on(other);
        return first != null && second != null && first.isBefore(second);
    }

    private @Nullable LocalDate on(String column) {
        return switch (value(column)) {
            case LocalDate day -> day;
            case LocalDateTime moment -> moment.toLocalDate();
            case Timed timed -> timed.on();
            case null, default -> null;
        };
    }

    public @Nullable Boolean answer(String column) {
        return (Boolean) value(column);
    }

    public boolean isYes(String column) {
        return Boolean.TRUE.equals(value(column));
    }

    public int number(String column) {
        return Objects.requireNonNull((Integer) value(column));
    }

    public <E extends Enum<E>> @Nullable E one(String column, Class<E> of) {
        var code = text(column);
        return code == null ? null : Enum.valueOf(of, code);
    }

    public <E extends Enum<E>> E neededOne(String column, Class<E> of) {
        return Objects.requireNonNull(one(column, of));
    }

    /** The codes or references a cell lists. */
    @SuppressWarnings("unchecked")
    public List<String> list(String column) {
        var value = (List<String>) value(column);
        return value == null ? List.of() : value;
    }

    /** Something wrong with what a column says. */
    public CaseTrouble trouble(String column, Code code, String other) {
        var value = value(column);
        return new CaseTrouble(code, at(column), value == null ? "" : shown(value), other);
    }

    /** How the file calls a column. */
    public String heading(String column) {
        return headings.heading(file.place(column));
    }

    /** Where a column of it stands. */
    public Place at(String column) {
        var place = file.place(column);
        return new Place(
                file.fileName(), line, Math.max(0, headings.cell(place)) + 1, heading(column));
    }

    private static String shown(Object value) {
        return value instanceof LocalDateTime at
                ? at.toString().replace('T', ' ')
                : value.toString();
    }

    private @Nullable Object value(String column) {
        return values[file.place(column)];
    }

    /** A day, with its time where that is known. */
    record Timed(LocalDate on, @Nullable LocalTime at) {
        @Override
        public String toString() {
            return at == null ? on.toString() : on + " " + at;
        }
    }
}
