package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.platform.language.Words;
import java.util.Map;

/**
 * One thing wrong in a file, where it stands, and what to do about it.
 *
 * @param heading the heading of the column, empty where the trouble is not of one column
 * @param value what the cell says, shortened and with what cannot be seen made visible
 * @param firstLine where the same visit stood before, 0 if that is not the trouble
 */
public record Problem(Code code, Position at, String heading, String value, long firstLine) {
    private static final int SHOWN = 60;

    /** What a problem does to the row or the file it is in. */
    public enum Effect {
        /** Nothing of the file can be used. */
        REFUSES_FILE,
        REJECTS_ROW,
        /** The row was a copy and is not counted again. */
        PASSES_OVER_ROW,
        /** The row is used; somebody should know. */
        NOTE
    }

    /** The stable name of each kind of problem; messages are kept by it. */
    public enum Code {
        FILE_EMPTY(Effect.REFUSES_FILE),
        FILE_SPREADSHEET(Effect.REFUSES_FILE),
        FILE_PDF(Effect.REFUSES_FILE),
        FILE_COMPRESSED(Effect.REFUSES_FILE),
        FILE_WEB_PAGE(Effect.REFUSES_FILE),
        FILE_NOT_TEXT(Effect.REFUSES_FILE),
        HEADING_MISSING(Effect.REFUSES_FILE),
        HEADING_REPEATED(Effect.REFUSES_FILE),
        HEADING_UNKNOWN(Effect.NOTE),
        ROW_TOO_LONG(Effect.REJECTS_ROW),
        ROW_HAS_MORE_CELLS(Effect.REJECTS_ROW),
        QUOTE_NOT_CLOSED(Effect.REJECTS_ROW),
        TEXT_AFTER_QUOTE(Effect.REJECTS_ROW),
        CONTROL_CHARACTER(Effect.REJECTS_ROW),
        LETTER_DAMAGED(Effect.REJECTS_ROW),
        CELL_EMPTY(Effect.REJECTS_ROW),
        CELL_TOO_LONG(Effect.REJECTS_ROW),
        NUMBER_DAMAGED(Effect.REJECTS_ROW),
        DATE_NOT_KNOWN(Effect.REJECTS_ROW),
        DATE_NOT_IN_CALENDAR(Effect.REJECTS_ROW),
        DATE_MONTH_FIRST(Effect.REJECTS_ROW),
        DATE_IS_NUMBER(Effect.REJECTS_ROW),
        DATE_NOT_LIKELY(Effect.REJECTS_ROW),
        YEAR_TWO_DIGITS(Effect.REJECTS_ROW),
        TIME_NOT_KNOWN(Effect.REJECTS_ROW),
        TIME_DID_NOT_EXIST(Effect.NOTE),
        TIME_IS_MIDNIGHT(Effect.NOTE),
        VISIT_IN_FUTURE(Effect.REJECTS_ROW),
        ENDED_BEFORE_STARTED(Effect.REJECTS_ROW),
        RECORDED_BEFORE_STARTED(Effect.NOTE),
        NOTICE_NOT_KNOWN(Effect.REJECTS_ROW),
        PLACE_NOT_KNOWN(Effect.REJECTS_ROW),
        MODE_NOT_KNOWN(Effect.REJECTS_ROW),
        ACCESS_NOT_KNOWN(Effect.REJECTS_ROW),
        TIME_SOURCE_NOT_KNOWN(Effect.REJECTS_ROW),
        ANSWER_NOT_KNOWN(Effect.REJECTS_ROW),
        MINUTES_NOT_KNOWN(Effect.REJECTS_ROW),
        VISIT_REPEATED(Effect.PASSES_OVER_ROW),
        VISIT_CONTRADICTED(Effect.REJECTS_ROW),
        /** Two rows of one visit differ in what is the same for all its children. */
        VISIT_SPLIT(Effect.REJECTS_ROW),
        /** The row came before, and said something else. */
        VISIT_CHANGED(Effect.REJECTS_ROW),
        /** The visit came before, without this child. */
        VISIT_GROWN(Effect.REJECTS_ROW),
        SHIFT_EMPTY(Effect.REJECTS_ROW);

        private final Effect effect;

        Code(Effect effect) {
            this.effect = effect;
        }

        public Effect effect() {
            return effect;
        }
    }

    /** The value is shown, so it is shortened and made visible here. */
    public Problem {
        value = visible(value);
        heading = visible(heading);
    }

    public String message(Words words) {
        return words.say("imports." + code, values());
    }

    public String remedy(Words words) {
        return words.say("imports." + code + ".remedy", values());
    }

    private Map<String, ?> values() {
        return Map.of("heading", heading, "value", value, "first", firstLine);
    }

    private static String visible(String text) {
        var shown = new StringBuilder();
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown.length() >= SHOWN) {
                return shown.append('…').toString();
            }
            show(text.codePointAt(i), shown);
        }
        return shown.toString();
    }

    private static void show(int c, StringBuilder shown) {
        if (c < ' ') {
            // The pictures of control characters stand in their order from U+2400.
            shown.appendCodePoint('\u2400' + c);
        } else if (isUnseen(c)) {
            shown.append("⟨U+%04X⟩".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
