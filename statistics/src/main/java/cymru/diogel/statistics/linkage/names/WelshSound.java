package cymru.diogel.statistics.linkage.names;

/**
 * A code for how a name sounds to Welsh and to English ears, so that a name heard is found however
 * it was spelled: Rhys and Reece, Hywel and Howell, Gruffudd and Griffith agree.
 *
 * <p>It is coarse on purpose and finds candidates; equal codes are weak evidence. The code keeps
 * the consonants, with those that the two spellings write alike made one, and of the vowels only
 * the kind of an opening one.
 */
public final class WelshSound {
    private static final String VOWELS = "aeiouyw";

    private WelshSound() {}

    /** The code of one word; folded first. Empty when nothing can be heard. */
    public static String of(String word) {
        var w = Folding.compact(word);
        var out = new StringBuilder(w.length());
        int i = 0;
        while (i < w.length()) {
            i = consume(w, i, out);
        }
        return out.toString();
    }

    /** Appends what is heard at {@code i} and returns where to go on. */
    private static int consume(String w, int i, StringBuilder out) {
        char c = w.charAt(i);
        if (isSilent(w, i)) {
            return i + 1;
        }
        if (VOWELS.indexOf(c) >= 0) {
            if (i == 0) {
                out.append(opening(w));
            }
            return i + 1;
        }
        int end = i + 1;
        while (end < w.length() && w.charAt(end) == c) {
            end++;
        }
        char next = end < w.length() ? w.charAt(end) : ' ';
        boolean hissing = next == 'h' && (c == 's' || c == 'c' || c == 'p' || c == 't');
        out.append(consonant(c, next, end + 1 == w.length() || isFinalE(w, end)));
        if (c == 'x') {
            out.append('S');
        }
        return hissing || isDigraph(c, next) ? end + 1 : end;
    }

    private static boolean isFinalE(String w, int at) {
        return at + 1 == w.length() && w.charAt(at) == 'e';
    }

    /** ck, sz, cz, rz and dz are one sound; so is the Welsh ng. */
    private static boolean isDigraph(char c, char next) {
        return switch (next) {
            case 'k' -> c == 'c';
            case 'z' -> c == 'c' || c == 's' || c == 'r' || c == 'd';
            case 'g' -> c == 'n';
            default -> false;
        };
    }

    private static boolean isSilent(String w, int i) {
        char c = w.charAt(i);
        boolean last = i + 1 == w.length();
        char next = last ? ' ' : w.charAt(i + 1);
        if (i == 0) {
            // Knight, Wright: the first letter is not heard.
            return (c == 'k' && next == 'n') || (c == 'w' && next == 'r');
        }
        // h within a word colours its neighbour; gh as in Hugh and Vaughan is not heard.
        return c == 'h' || (c == 'g' && next == 'h' && VOWELS.indexOf(w.charAt(i - 1)) >= 0);
    }

    /** An opening vowel: a as in Aled; e, i, u and y as in Emyr; o and w as in Owain. */
    private static char opening(String w) {
        char c = w.charAt(0);
        boolean beforeVowel = w.length() > 1 && VOWELS.indexOf(w.charAt(1)) >= 0;
        if (c == 'y' && beforeVowel) {
            return 'Y';
        }
        if (c == 'w' && beforeVowel) {
            return 'W';
        }
        return switch (c) {
            case 'a' -> 'A';
            case 'o', 'w' -> 'O';
            default -> 'E';
        };
    }

    private static char consonant(char c, char next, boolean lastSyllable) {
        return switch (c) {
            case 'd', 't' -> c == 'd' && next == 'z' ? 'S' : 'T';
            case 'f', 'v' -> 'F';
            case 'p' -> next == 'h' ? 'F' : 'P';
            // Alice and Reece, but Ceri and Ceridwen.
            case 'c' -> next == 'e' && lastSyllable ? 'S' : 'K';
            case 'k', 'q', 'x' -> 'K';
            case 's', 'z' -> 'S';
            case 'r' -> next == 'z' ? 'S' : 'R';
            default -> Character.toUpperCase(c);
        };
    }
}
