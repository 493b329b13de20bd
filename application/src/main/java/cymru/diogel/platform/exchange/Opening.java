package cymru.diogel.platform.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file: enough to tell text from what is no text. */
final class Opening {
    static final int LENGTH = 1 << 16;

    // One control byte in this many is still text with a blemish, reported where it stands.
    private static final int TEXT_PER_CONTROL = 20;

    private final byte[] bytes;

    Opening(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Nullable Unreadable refusal() {
        if (bytes.length < LENGTH && text(StandardCharsets.ISO_8859_1).isBlank()) {
            return Unreadable.EMPTY;
        }
        // Workbooks of today are zip archives; those before 2007 are compound files.
        if (starts("PK\3\4") || starts("\u00D0\u00CF\u0011\u00E0")) {
            return Unreadable.SPREADSHEET;
        }
        if (starts("%PDF-")) {
            return Unreadable.PDF;
        }
        if (starts("\u001F\u008B") || starts("7z\u00BC\u00AF") || starts("Rar!")) {
            return Unreadable.COMPRESSED;
        }
        return isMarkup() ? Unreadable.WEB_PAGE : mostlyControls() ? Unreadable.NOT_TEXT : null;
    }

    /** The encoding that a byte-order mark declares, if there is one. */
    @Nullable Charset declared() {
        if (starts("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (starts("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        return starts("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : null;
    }

    int mark() {
        var declared = declared();
        return declared == null ? 0 : declared.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    String text(Charset encoding) {
        return new String(bytes, mark(), bytes.length - mark(), encoding);
    }

    private boolean starts(String magic) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return start.startsWith(magic);
    }

    private boolean isMarkup() {
        var text = text(StandardCharsets.ISO_8859_1);
        var start = text.substring(0, Math.min(text.length(), 256)).strip();
        var lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype")
                || lower.startsWith("<html")
                || lower.startsWith("<?xml");
    }

    private boolean mostlyControls() {
        var declared = declared();
        var text = text(declared == null ? StandardCharsets.ISO_8859_1 : declared);
        var controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * TEXT_PER_CONTROL > text.length();
    }
}
