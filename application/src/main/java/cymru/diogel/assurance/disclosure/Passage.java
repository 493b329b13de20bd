package cymru.diogel.assurance.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * A piece of a record.
 *
 * @param leftOut it is not given at all
 * @param spans words that are taken out before it is given
 */
public record Passage(int number, String title, String words, boolean leftOut, List<Span> spans) {
    /** One stretch of a piece: words as they are, or words that are taken out. */
    public record Stretch(String words, boolean removed, Span.Reason reason) {}

    /** Wherever these words stand, whole or within others, large or small. */
    List<Span> find(String sought, Span.Reason reason) {
        var found = new ArrayList<Span>();
        var text = words.toLowerCase(Locale.ROOT);
        var word = sought.toLowerCase(Locale.ROOT);
        // Where making it small changes how long it is, places would no longer be those of the
        // text.
        if (word.isBlank() || text.length() != words.length()) {
            text = words;
            word = sought;
        }
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            found.add(new Span(UUID.randomUUID(), at, word.length(), reason));
        }
        return found;
    }

    /** The piece from its first letter to its last, what is taken out marked. */
    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        var at = 0;
        for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            var from = Math.max(at, span.start());
            var to = Math.min(words.length(), span.end());
            if (from > at) {
                stretches.add(new Stretch(words.substring(at, from), false, span.reason()));
            }
            if (to > from) {
                stretches.add(new Stretch(words.substring(from, to), true, span.reason()));
            }
            at = Math.max(at, to);
        }
        if (at < words.length()) {
            var last = words.substring(at);
            stretches.add(new Stretch(last, false, Span.Reason.OTHER_PERSON));
        }
        return stretches;
    }

    /**
     * What is given: in place of what is taken out stands the same few words, however long it was.
     */
    public String given(Function<Span.Reason, String> instead) {
        var given = new StringBuilder();
        for (var stretch : stretches()) {
            given.append(stretch.removed() ? instead.apply(stretch.reason()) : stretch.words());
        }
        return given.toString();
    }
}
