package cymru.diogel.platform.wording;

/** Why something is no day and no time. */
public enum TimeFault {
    DATE_NOT_KNOWN,
    DATE_NOT_IN_CALENDAR,
    /** The month stands before the day. */
    DATE_MONTH_FIRST,
    /** What a spreadsheet makes of a day. */
    DATE_IS_NUMBER,
    YEAR_TWO_DIGITS,
    TIME_NOT_KNOWN
}
