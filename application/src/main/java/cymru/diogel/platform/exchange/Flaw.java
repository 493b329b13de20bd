package cymru.diogel.platform.exchange;

/** What is wrong with the way a row is written, whatever its cells say. */
public enum Flaw {
    /** Text follows the quotation mark that closes a cell. */
    TEXT_AFTER_QUOTE,
    /** A quotation mark opens a cell and none closes it. */
    QUOTE_NOT_CLOSED,
    /** The row is longer than any row can sensibly be. */
    TOO_LONG
}
