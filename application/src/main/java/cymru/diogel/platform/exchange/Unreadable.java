package cymru.diogel.platform.exchange;

/** Why a file as a whole cannot be read as rows of text. */
public enum Unreadable {
    EMPTY,
    SPREADSHEET,
    PDF,
    COMPRESSED,
    WEB_PAGE,
    /** Bytes that are no text in any encoding we know. */
    NOT_TEXT
}
