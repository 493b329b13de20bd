package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.wording.WrittenTime;
import cymru.diogel.platform.wording.WrittenTime.Read;
import cymru.diogel.platform.wording.WrittenTime.Wrong;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.Problem.Effect;
import cymru.diogel.visiting.imports.VisitRow.Moment;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of the current row by what they mean; every complaint about one goes through here. */
final class Cells {
    private static final int LONGEST_NAME = 200;
    private static final int EARLIEST_YEAR = 1990;

    // What a spreadsheet leaves of a long number, of a narrow column and of a broken formula.
    private static final Pattern DAMAGED_NUMBER =
            Pattern.compile("\\d([.,]\\d+)?E\\+\\d+|#+|#(REF|N/A|NAME|VALUE|DIV/0|NUM|NULL)[!?]?");

    private final Headings headings;
    private final Problems problems;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Row row;
    private final List<Problem> ofRow = new ArrayList<>();
    private boolean rejected;

    Cells(Headings headings, Problems problems, Row row) {
        this.headings = headings;
        this.problems = problems;
        this.row = row;
        for (var field : Field.values()) {
            var column = headings.column(field);
            if (column >= 0) {
                columns.put(field, column);
            }
        }
    }

    /** Begins the row that the file has come to, and looks at how it is written. */
    void begin() {
        rejected = false;
        var flaw = row.flaw();
        if (flaw != null) {
            complain(
                    row.flawedCell(),
                    switch (flaw) {
                        case TEXT_AFTER_QUOTE -> Code.TEXT_AFTER_QUOTE;
                        case QUOTE_NOT_CLOSED -> Code.QUOTE_NOT_CLOSED;
                        case TOO_LONG -> Code.ROW_TOO_LONG;
                    });
            return;
        }
        for (var cell = headings.columns().size(); cell < row.size(); cell++) {
            if (!row.isBlank(cell)) {
                complain(cell, Code.ROW_HAS_MORE_CELLS);
                break;
            }
        }
        if (row.hasOddCharacters()) {
            lookForOddCharacters();
        }
    }

    /** Ends the row: what is wrong with it is told from left to right. */
    void end() {
        if (!ofRow.isEmpty()) {
            ofRow.sort(Comparator.comparingInt(problem -> problem.at().column()));
            ofRow.forEach(problems::add);
            ofRow.clear();
        }
    }

    /** Whether something was found for which the row cannot be used. */
    boolean isRejected() {
        return rejected;
    }

    Row row() {
        return row;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** What the cell says without the space around it, or null if it says nothing. */
    @Nullable String text(Field field) {
        var column = column(field);
        return column < 0 ? null : said(row.text(column));
    }

    @Nullable String name(Field field) {
        var text = text(field);
        if (text != null && text.length() > LONGEST_NAME) {
            complain(field, Code.CELL_TOO_LONG);
        } else if (text != null && isDamagedNumber(text)) {
            complain(field, Code.NUMBER_DAMAGED);
        }
        return text;
    }

    private static boolean isDamagedNumber(String text) {
        var worthALook = text.charAt(0) == '#' || text.indexOf('+') > 0;
        return worthALook && DAMAGED_NUMBER.matcher(text).matches();
    }

    /** A name without which the row is of no use; empty only in a row that is rejected. */
    String neededName(Field field) {
        var name = name(field);
        if (name == null) {
            complain(field, Code.CELL_EMPTY);
            return "";
        }
        return name;
    }

    <E> @Nullable E word(Field field, Function<String, @Nullable E> vocabulary, Code unknown) {
        var column = column(field);
        if (column < 0 || row.isBlank(column)) {
            return null;
        }
        var meaning = vocabulary.apply(row.shared(column));
        if (meaning == null) {
            complain(column, unknown);
        }
        return meaning;
    }

    /** A day, with or without a time. */
    @Nullable Moment moment(Field field) {
        var written = written(field);
        if (written == null) {
            return null;
        }
        if (written.date() == null) {
            complain(field, Code.DATE_NOT_KNOWN);
            return null;
        }
        if (written.date().getYear() < EARLIEST_YEAR) {
            complain(field, Code.DATE_NOT_LIKELY);
        }
        return new Moment(written.date(), written.time());
    }

    /** A time of day, even if the cell has a day too. */
    @Nullable LocalTime time(Field field) {
        var written = written(field);
        if (written != null && written.time() == null) {
            complain(field, Code.TIME_NOT_KNOWN);
        }
        return written == null ? null : written.time();
    }

    @Nullable Read written(Field field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        return switch (WrittenTime.read(text)) {
            case Read read -> read;
            case Wrong wrong -> {
                complain(field, Code.valueOf(wrong.why().name()));
                yield null;
            }
        };
    }

    void complain(Field field, Code code) {
        complain(column(field), code);
    }

    void complain(Field field, Code code, long firstLine) {
        add(column(field), code, firstLine);
    }

    private int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    private void complain(int column, Code code) {
        add(column, code, 0);
    }

    private void add(int column, Code code, long firstLine) {
        rejected |= code.effect() == Effect.REJECTS_ROW;
        var known = column >= 0 && column < headings.columns().size();
        var heading = known ? headings.columns().get(column).text() : "";
        var at = column < 0 ? new Position(row.line(), 1, 1) : row.position(column);
        ofRow.add(new Problem(code, at, heading, row.text(Math.max(0, column)), firstLine));
    }

    private void lookForOddCharacters() {
        for (var field : Field.values()) {
            var text = has(field) ? text(field) : null;
            if (text != null && text.indexOf('\uFFFD') >= 0) {
                complain(field, Code.LETTER_DAMAGED);
            } else if (text != null && text.chars().anyMatch(Character::isISOControl)) {
                complain(field, Code.CONTROL_CHARACTER);
            }
        }
    }

    /** Spaces of every width go, and the marks nobody sees that come with copying. */
    private static @Nullable String said(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (start < end && isAround(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.substring(start, end);
    }

    private static boolean isAround(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }
}
