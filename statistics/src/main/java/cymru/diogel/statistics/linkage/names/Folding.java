package cymru.diogel.statistics.linkage.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Brings text to the letters a to z and digits, so that marks and signs never part two names. */
public final class Folding {
    private Folding() {}

    /**
     * Lower case without marks: {@code Siân} to {@code sian}, {@code Llŷr} to {@code llyr}, {@code
     * O’Brien} to {@code obrien}, {@code Parry-Jones} to {@code parry jones}.
     *
     * <p>Apostrophes vanish, every other sign parts words, and words stand one blank apart.
     */
    public static String folded(String text) {
        var plain = isPlain(text) ? text : spelledOut(text);
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (!isApostrophe(c) && !isMark(c) && !endsWithBlank(out)) {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The words of the folded text. */
    public static List<String> words(String text) {
        var folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The folded text as one word. */
    public static String compact(String text) {
        return folded(text).replace(" ", "");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    // Letters that Unicode does not take apart into a letter and a mark.
    private static String spelledOut(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i");
    }

    // Modifier letters too: they stand for ʿayn and hamza.
    private static boolean isApostrophe(char c) {
        return c == '\''
                || c == '`'
                || c == '´'
                || (c >= '\u2018' && c <= '\u201b')
                || (c >= '\u02b9' && c <= '\u02bf');
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean endsWithBlank(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    }
}
