package cymru.diogel.statistics.linkage.names;

import java.util.Arrays;
import java.util.List;

/**
 * Given names taken apart.
 *
 * @param written the folded names as one word
 * @param words each of them, in their order
 */
public record GivenName(String written, List<String> words) {
    public static GivenName of(String names) {
        var words = Folding.words(names);
        return new GivenName(String.join("", words), words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The first of them, or nothing. */
    public String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** Whether one is the other with more names after it: Siôn and Siôn Rhys. */
    public boolean continues(GivenName other) {
        int shorter = Math.min(words.size(), other.words.size());
        return shorter > 0 && words.subList(0, shorter).equals(other.words.subList(0, shorter));
    }

    /** Whether the only name of one is a later name of the other: William Rhys, known as Rhys. */
    public boolean isAmong(GivenName other) {
        return isLaterNameOf(other) || other.isLaterNameOf(this);
    }

    private boolean isLaterNameOf(GivenName other) {
        return words.size() == 1 && other.words.size() > 1 && other.words.contains(first());
    }

    /** The classes of {@link GivenNames} that the whole or its first name stands in, ascending. */
    public int[] classes() {
        var names = GivenNames.standard();
        var whole = names.classesOf(written);
        var first = names.classesOf(first());
        return Arrays.equals(whole, first) || first.length == 0 ? whole : first;
    }
}
