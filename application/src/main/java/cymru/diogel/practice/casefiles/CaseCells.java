package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.wording.Vocabulary;
import cymru.diogel.platform.wording.WrittenTime;
import cymru.diogel.platform.wording.WrittenTime.Read;
import cymru.diogel.platform.wording.WrittenTime.Wrong;
import cymru.diogel.practice.casefiles.CaseColumn.Sort;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.casefiles.CaseTrouble.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rows of what a file says; every complaint about a cell goes through here. */
final class CaseCells {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");

    // What a spreadsheet leaves of a long number, of a narrow column and of a broken formula.
    private static final Pattern DAMAGED_NUMBER =
            Pattern.compile("\\d([.,]\\d+)?E\\+\\d+|#+|#(REF|N/A|NAME|VALUE|DIV/0|NUM|NULL)[!?]?");

    private final CaseFile file;
    private final CaseHeadings headings;
    private final LocalDate today;
    private final CaseTroubles troubles;
    private final Function<String, @Nullable Boolean> answers = Vocabulary.answers().remembering();
    private boolean rejected;

    CaseCells(CaseFile file, CaseHeadings headings, LocalDate today, CaseTroubles troubles) {
        this.file = file;
        this.headings = headings;
        this.today = today;
        this.troubles = troubles;
    }

    /** The row that the file has come to, none where something in it is wrong. */
    @Nullable CaseRow row(Row row) {
        rejected = false;
        var flaw = row.flaw();
        if (flaw != null) {
            var code =
                    switch (flaw) {
                        case TEXT_AFTER_QUOTE -> Code.TEXT_AFTER_QUOTE;
                        case QUOTE_NOT_CLOSED -> Code.QUOTE_NOT_CLOSED;
                        case TOO_LONG -> Code.ROW_TOO_LONG;
                    };
            complain(row, row.flawedCell(), code, "");
            return null;
        }
        for (var cell = headings.width(); cell < row.size(); cell++) {
            if (!row.isBlank(cell)) {
                complain(row, cell, Code.ROW_HAS_MORE_CELLS, "");
                break;
            }
        }
        var values = new @Nullable Object[file.columns().size()];
        for (var place = 0; place < values.length; place++) {
            values[place] = value(row, place);
        }
        return rejected ? null : new CaseRow(file, headings, row.line(), values);
    }

    private @Nullable Object value(Row row, int place) {
        var column = file.columns().get(place);
        var cell = headings.cell(place);
        var text = cell < 0 ? "" : row.text(cell).strip();
        if (text.isEmpty()) {
            if (column.isNeeded()) {
                complain(row, cell, Code.CELL_EMPTY, "");
            }
            return null;
        }
        if (row.hasOddCharacters() && isOdd(row, cell, text, column)) {
            return null;
        }
        var written = new Written(row, cell, text, column);
        return switch (column.sort()) {
            case ID, TO, IN, WORKER, TEAM -> name(written);
            case TEXT -> text(written);
            case MANY -> written.split();
            case DAY, MOMENT, DAY_AND_TIME -> time(written);
            case ANSWER -> known(written, answers.apply(text), Code.ANSWER_NOT_KNOWN);
            case NUMBER -> number(written);
            case ONE -> term(written, text);
            case SOME -> terms(written);
        };
    }

    /** A cell and what it says. */
    private record Written(Row row, int cell, String text, CaseColumn column) {
        List<String> split() {
            return BETWEEN.splitAsStream(text).filter(it -> !it.isBlank()).toList();
        }
    }

    // Lines may be broken in what is told at length.
    private boolean isOdd(Row row, int cell, String text, CaseColumn column) {
        var isLong = column.sort() == Sort.TEXT || column.sort() == Sort.MANY;
        var isControlled =
                text.chars()
                        .anyMatch(it ->
                                Character.isISOControl(it)
                                        && !(isLong && (it == '\n' || it == '\r' || it == '\t')));
        if (isControlled) {
            complain(row, cell, Code.CONTROL_CHARACTER, "");
        } else if (text.indexOf('\uFFFD') >= 0) {
            complain(row, cell, Code.LETTER_DAMAGED, "");
        }
        return isControlled || text.indexOf('\uFFFD') >= 0;
    }

    private @Nullable String name(Written it) {
        if (DAMAGED_NUMBER.matcher(it.text()).matches()) {
            return complain(it, Code.NUMBER_DAMAGED, "");
        }
        return text(it);
    }

    private @Nullable String text(Written it) {
        var longest = it.column().longest();
        return it.text().length() > longest
                ? complain(it, Code.CELL_TOO_LONG, Integer.toString(longest))
                : it.text();
    }

    private @Nullable Object time(Written it) {
        return switch (WrittenTime.read(it.text())) {
            case Wrong wrong -> complain(it, Code.valueOf(wrong.why().name()), "");
            case Read read -> time(it, read);
        };
    }

    private @Nullable Object time(Written it, Read read) {
        var day = read.date();
        if (day == null) {
            return complain(it, Code.DATE_NOT_KNOWN, "");
        }
        if (day.getYear() < EARLIEST_YEAR) {
            return complain(it, Code.DATE_NOT_LIKELY, "");
        }
        if (day.isAfter(today) && !it.column().marks().future()) {
            return complain(it, Code.DATE_TO_COME, "");
        }
        var at = read.time();
        return switch (it.column().sort()) {
            case DAY -> day;
            case DAY_AND_TIME -> new CaseRow.Timed(day, at);
            default -> {
                if (at == null) {
                    yield complain(it, Code.TIME_MISSING, "");
                }
                var shown = day.atTime(at);
                yield WallClock.isSkipped(shown) ? complain(it, Code.TIME_SKIPPED, "") : shown;
            }
        };
    }

    private @Nullable Object number(Written it) {
        var isNumber = it.text().length() <= LONGEST_NUMBER && it.text().matches("[0-9]+");
        return isNumber ? Integer.valueOf(it.text()) : complain(it, Code.NUMBER_NOT_KNOWN, "");
    }

    private @Nullable Object terms(Written it) {
        var codes = new ArrayList<String>();
        for (var word : BETWEEN.split(it.text().replace(',', ';'))) {
            var code = word.isBlank() ? null : term(it, word);
            if (code != null) {
                codes.add(code);
            }
        }
        return new HashSet<>(codes).size() < codes.size()
                ? complain(it, Code.TERM_TWICE, "")
                : codes.stream().sorted().toList();
    }

    private @Nullable String term(Written it, String word) {
        var terms = Objects.requireNonNull(it.column().terms());
        var meaning = terms.meaning(word);
        return meaning == null
                ? complain(it, Code.TERM_NOT_KNOWN, String.join(", ", terms.codes()))
                : meaning;
    }

    private @Nullable Object known(Written it, @Nullable Object meaning, Code unknown) {
        return meaning == null ? complain(it, unknown, "") : meaning;
    }

    private @Nullable String complain(Written it, Code code, String other) {
        complain(it.row(), it.cell(), code, other);
        return null;
    }

    private void complain(Row row, int cell, Code code, String other) {
        rejected = true;
        var heading = cell < 0 || cell >= headings.width() ? "" : headings.text(cell);
        var at = cell < 0 ? null : row.position(cell);
        var place =
                at == null
                        ? new Place(file.fileName(), row.line(), 1, heading)
                        : new Place(file.fileName(), at.line(), at.column(), heading);
        troubles.add(new CaseTrouble(code, place, row.text(Math.max(0, cell)), other));
    }
}
