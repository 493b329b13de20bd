package cymru.diogel.demonstration.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as bytes, put together without an object for each value. */
final class CsvLines {
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean isLineBegun;

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A value that may hold anything. */
    CsvLines text(@Nullable String value) {
        separate();
        if (value == null) {
            return this;
        }
        if (isPlain(value)) {
            ascii(value);
            return this;
        }
        var quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0;
        raw(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        return this;
    }

    CsvLines blank(int count) {
        for (var i = 0; i < count; i++) {
            separate();
        }
        return this;
    }

    CsvLines number(int value) {
        separate();
        ascii(Integer.toString(value));
        return this;
    }

    CsvLines answer(@Nullable Boolean value) {
        separate();
        if (value != null) {
            ascii(value ? "yes" : "no");
        }
        return this;
    }

    CsvLines date(@Nullable LocalDate value) {
        separate();
        if (value != null) {
            day(value);
        }
        return this;
    }

    /** To the minute: 2026-03-14T15:30. */
    CsvLines time(@Nullable LocalDateTime value) {
        separate();
        if (value != null) {
            day(value.toLocalDate());
            one('T');
            clock(value.getHour() * 60 + value.getMinute());
        }
        return this;
    }

    /** A time of day, in minutes from midnight. */
    CsvLines minute(int value) {
        separate();
        clock(value);
        return this;
    }

    void end() {
        one('\n');
        isLineBegun = false;
    }

    private void separate() {
        room(40);
        if (isLineBegun) {
            one(',');
        }
        isLineBegun = true;
    }

    private void day(LocalDate date) {
        two(date.getYear() / 100);
        two(date.getYear() % 100);
        one('-');
        two(date.getMonthValue());
        one('-');
        two(date.getDayOfMonth());
    }

    private void clock(int minute) {
        two(minute / 60);
        one(':');
        two(minute % 60);
    }

    private void two(int value) {
        one((char) ('0' + value / 10));
        one((char) ('0' + value % 10));
    }

    private void one(char character) {
        room(1);
        bytes[length++] = (byte) character;
    }

    private void ascii(String value) {
        room(value.length());
        for (var i = 0; i < value.length(); i++) {
            bytes[length++] = (byte) value.charAt(i);
        }
    }

    private void raw(String value) {
        var encoded = value.getBytes(UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static boolean isPlain(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character >= 128 || character == ',' || character == '"') {
                return false;
            }
        }
        return true;
    }
}
