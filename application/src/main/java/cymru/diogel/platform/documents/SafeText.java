package cymru.diogel.platform.documents;

import java.util.regex.Pattern;

/** Text that no spreadsheet takes for a formula: OWASP ASVS 5.0, 1.2.10. */
final class SafeText {
    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    // A number cannot calculate or call anything, and an apostrophe would make it a word.
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

    private SafeText() {}

    static String of(String text) {
        if (text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? text : "'" + text;
    }
}
