package cymru.diogel.platform.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding by reading the whole file: one letter with a circumflex may come a million
 * rows after the first.
 */
final class Bytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;
    private static final int LONGEST_SEQUENCE = 4;

    private long wellFormed;
    private long malformed;

    private Bytes() {}

    static Charset encoding(InputStream in) throws IOException {
        var found = new Bytes();
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = in.read(buffer, kept, buffer.length - kept)) >= 0; ) {
            var end = kept + read;
            // The last bytes may be the beginning of a letter that ends in the next buffer.
            var next = found.scan(buffer, end, end - LONGEST_SEQUENCE);
            kept = end - next;
            System.arraycopy(buffer, next, buffer, 0, kept);
        }
        found.scan(buffer, kept, kept);
        return found.encoding();
    }

    /** A few broken letters among many good ones are damage, not another encoding. */
    private Charset encoding() {
        return malformed > wellFormed ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }

    private int scan(byte[] bytes, int end, int stop) {
        var at = 0;
        while (at < stop) {
            if (at + Long.BYTES <= stop && ((long) EIGHT.get(bytes, at) & TOP_BITS) == 0) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                var length = sequence(bytes, at, end);
                if (length == 0) {
                    malformed++;
                    at++;
                } else {
                    wellFormed++;
                    at += length;
                }
            }
        }
        return at;
    }

    /** The length of the UTF-8 sequence that begins here, 0 if there is none: RFC 3629, 4. */
    private static int sequence(byte[] bytes, int at, int end) {
        var first = bytes[at] & 0xFF;
        var length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > end) {
            return 0;
        }
        for (var i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        var second = bytes[at + 1] & 0xFF;
        var forbidden =
                switch (first) {
                    case 0xE0 -> second < 0xA0;
                    case 0xED -> second > 0x9F;
                    case 0xF0 -> second < 0x90;
                    case 0xF4 -> second > 0x8F;
                    default -> false;
                };
        return forbidden ? 0 : length;
    }
}
