package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.language.Words;
import java.util.Map;

/**
 * One thing wrong in a folder, where it stands, and what to do about it.
 *
 * @param value what the cell says, shortened and with what cannot be seen made visible
 * @param other what it does not agree with: another heading, another line, the words there are
 */
public record CaseTrouble(Code code, Place at, String value, String other) {
    private static final int SHOWN = 60;

    /** Where something stands: a file, the line and the column there, and the column's heading. */
    public record Place(String file, long line, int column, String heading) {
        public static Place whole(String file) {
            return new Place(file, 1, 1, "");
        }
    }

    /** The stable name of each kind of trouble; messages are kept by it. */
    public enum Code {
        FOLDER_EMPTY,
        FOLDER_TOO_LARGE,
        FILE_UNREADABLE,
        FILE_EMPTY,
        FILE_NO_TEXT,
        FILE_NOT_KNOWN(true),
        HEADING_MISSING,
        HEADING_REPEATED,
        HEADING_UNKNOWN(true),
        ROW_TOO_LONG,
        ROW_HAS_MORE_CELLS,
        QUOTE_NOT_CLOSED,
        TEXT_AFTER_QUOTE,
        CONTROL_CHARACTER,
        LETTER_DAMAGED,
        CELL_EMPTY,
        CELL_TOO_LONG,
        NUMBER_DAMAGED,
        DATE_NOT_KNOWN,
        DATE_NOT_IN_CALENDAR,
        DATE_MONTH_FIRST,
        DATE_IS_NUMBER,
        YEAR_TWO_DIGITS,
        DATE_NOT_LIKELY,
        DATE_TO_COME,
        TIME_NOT_KNOWN,
        TIME_MISSING,
        TIME_SKIPPED,
        ANSWER_NOT_KNOWN,
        NUMBER_NOT_KNOWN,
        TERM_NOT_KNOWN,
        TERM_TWICE,
        ID_REPEATED,
        REFERENCE_UNKNOWN,
        REFERENCE_NOT_IN_FOLDER,
        WORKER_UNKNOWN,
        TEAM_UNKNOWN,
        BEFORE,
        TOGETHER,
        BEFORE_OTHER_ROW,
        CALENDAR_UNKNOWN,
        ROW_CHANGED,
        ROW_GROWN,
        CHILD_HERE(true),
        NOT_ONE_OF,
        CHILD_NOT_NAMED,
        STAGE_UNCLEAR,
        RATIFIED_BY_SAME,
        NOT_RATIFIED(true),
        REVIEW_TOO_EARLY,
        REVIEWER_HAD_PART,
        SECOND_OF_SINGLE,
        DISAGREEMENT_UNCLEAR,
        ENQUIRY_OPEN_TWICE,
        OUTCOME_OPENS_NO_ENQUIRY,
        DECISION_OF_OTHER_CONFERENCE,
        DECISION_MISSING,
        AGENCY_UNCLEAR,
        CATEGORY_NOT_VALID,
        REGISTRATION_OVERLAPS,
        LATE_REASON_MISSING,
        VERSION_OUT_OF_ORDER,
        EVIDENCE_MISSING;

        private final boolean note;

        Code() {
            this(false);
        }

        Code(boolean note) {
            this.note = note;
        }

        /** Whether all can be taken over in spite of it; somebody should know. */
        public boolean isNote() {
            return note;
        }
    }

    /** The value is shown, so it is shortened and made visible here. */
    public CaseTrouble {
        value = visible(value);
        other = visible(other);
        at = new Place(visible(at.file()), at.line(), at.column(), visible(at.heading()));
    }

    public String message(Words words) {
        return words.say("casefiles." + code, values());
    }

    public String remedy(Words words) {
        return words.say("casefiles." + code + ".remedy", values());
    }

    private Map<String, ?> values() {
        return Map.of("file", at.file(), "heading", at.heading(), "value", value, "other", other);
    }

    private static String visible(String text) {
        var shown = new StringBuilder();
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown.length() >= SHOWN && i < text.length() - 1) {
                return shown.append('…').toString();
            }
            var c = text.codePointAt(i);
            if (c < ' ') {
                // The pictures of control characters stand in their order from U+2400.
                shown.appendCodePoint('\u2400' + c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.UNASSIGNED) {
                shown.append("⟨U+%04X⟩".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }
}
