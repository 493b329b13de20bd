package cymru.diogel.platform.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts characters into cells by RFC 4180, with any line ends. The whole of the current row stays in
 * the buffer, so that after an unclosed quotation mark it can go back to the line's end.
 */
final class RowScanner {
    /** Characters in a row; beyond it, something other than a person wrote it. */
    static final int LONGEST_ROW = 1 << 21;

    private static final char QUOTE = '"';

    private final Reader in;
    private final char separator;
    private char[] buffer = new char[1 << 16];
    private int base;
    private int at;
    private int end;
    private long line = 1;
    private boolean over;
    private boolean full;
    private boolean odd;
    private boolean cutShort;

    RowScanner(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    boolean next(Row row) throws IOException {
        passOverTheRest();
        base = at;
        odd = false;
        if (at == end && !fill()) {
            return false;
        }
        row.begin(line);
        do {
            cell(row);
        } while (!cutShort && passSeparator());
        if (odd) {
            countLines();
        }
        if (!cutShort) {
            endLine();
        }
        row.end(buffer, base, odd);
        return true;
    }

    void close() throws IOException {
        in.close();
    }

    private void cell(Row row) throws IOException {
        var start = at - base;
        while (has() && buffer[at] == ' ') {
            at++;
        }
        if (has() && buffer[at] == QUOTE) {
            quoted(row);
        } else {
            toSeparator();
            row.add(start, at - base, false);
        }
        if (full) {
            row.spoil(Flaw.TOO_LONG);
            cutShort = true;
        }
    }

    private boolean passSeparator() throws IOException {
        if (has() && buffer[at] == separator) {
            at++;
            return true;
        }
        return false;
    }

    private void toSeparator() throws IOException {
        do {
            var characters = buffer;
            var stop = end;
            var i = at;
            for (; i < stop; i++) {
                var c = characters[i];
                if (c == separator || c == '\n' || c == '\r') {
                    at = i;
                    return;
                }
                odd |= isOdd(c);
            }
            at = i;
        } while (fill());
    }

    private void quoted(Row row) throws IOException {
        var start = ++at - base;
        var isDoubled = false;
        while (toQuote()) {
            at++;
            if (!has() || buffer[at] != QUOTE) {
                close(row, start, isDoubled);
                return;
            }
            isDoubled = true;
            at++;
        }
        if (full && firstLineEnd(start) < 0) {
            row.add(start, at - base, isDoubled);
        } else {
            giveUp(row, start);
        }
    }

    private void close(Row row, int start, boolean isDoubled) throws IOException {
        var close = at - 1 - base;
        while (has() && buffer[at] == ' ') {
            at++;
        }
        if (!has() || buffer[at] == separator || buffer[at] == '\n' || buffer[at] == '\r') {
            row.add(start, close, isDoubled);
        } else if (firstLineEnd(start) >= 0 && firstLineEnd(start) < close) {
            giveUp(row, start);
        } else {
            toSeparator();
            row.add(start - 1, at - base, false);
            row.spoil(Flaw.TEXT_AFTER_QUOTE);
        }
    }

    /**
     * The mark was never meant to open a cell, or its fellow is lost: the row ends with the line.
     */
    private void giveUp(Row row, int start) {
        var lineEnd = firstLineEnd(start);
        at = lineEnd < 0 ? end : base + lineEnd;
        full = false;
        cutShort = true;
        row.add(start - 1, at - base, false);
        row.spoil(Flaw.QUOTE_NOT_CLOSED);
    }

    private boolean toQuote() throws IOException {
        do {
            var characters = buffer;
            var stop = end;
            var i = at;
            for (; i < stop; i++) {
                var c = characters[i];
                if (c == QUOTE) {
                    at = i;
                    return true;
                }
                odd |= isOdd(c);
            }
            at = i;
        } while (fill());
        return false;
    }

    /** Line ends within a cell count too: it is for them that lines are counted again. */
    private static boolean isOdd(char c) {
        return c < ' ' || c == '\uFFFD' || (c >= '\u007F' && c < '\u00A0');
    }

    private int firstLineEnd(int start) {
        for (var i = base + start; i < at; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return i - base;
            }
        }
        return -1;
    }

    /** After a row that was cut short, goes to the end of its line. */
    private void passOverTheRest() throws IOException {
        while (cutShort) {
            base = at;
            full = false;
            if (!has() || buffer[at] == '\n' || buffer[at] == '\r') {
                cutShort = false;
                endLine();
            } else {
                at++;
            }
        }
    }

    private void countLines() {
        for (var i = base; i < at; i++) {
            if (buffer[i] == '\n' || (buffer[i] == '\r' && buffer[i + 1] != '\n')) {
                line++;
            }
        }
    }

    private void endLine() throws IOException {
        if (!has()) {
            return;
        }
        at++;
        line++;
        if (buffer[at - 1] == '\r' && has() && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean has() throws IOException {
        return at < end || fill();
    }

    private boolean fill() throws IOException {
        if (over || full) {
            return false;
        }
        if (end == buffer.length) {
            makeRoom();
            if (full) {
                return false;
            }
        }
        var read = in.read(buffer, end, buffer.length - end);
        over = read < 0;
        end += Math.max(read, 0);
        return !over;
    }

    private void makeRoom() {
        if (base > 0) {
            System.arraycopy(buffer, base, buffer, 0, end - base);
            at -= base;
            end -= base;
            base = 0;
        } else if (buffer.length < LONGEST_ROW) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else {
            full = true;
        }
    }
}
