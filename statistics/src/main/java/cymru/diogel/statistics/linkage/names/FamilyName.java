package cymru.diogel.statistics.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A family name taken apart: {@code Parry-Jones} has two parts, {@code ap Rhys} and {@code ferch
 * Rhys} the one part {@code rhys}, {@code Mac Donald} is {@code mcdonald}, {@code Kowalska} is
 * {@code kowalski}, {@code al-Masri} is {@code masri}.
 *
 * @param written the folded name as one word, nothing left out
 * @param parts what may stand alone, in their order; empty only for an empty name
 */
public record FamilyName(String written, List<String> parts) {
    private static final Set<String> SON_OR_DAUGHTER_OF =
            Set.of("ap", "ab", "ferch", "verch", "vch", "uch", "bin", "ibn", "bint", "ben");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur", "ud");
    private static final Set<String> LINKS =
            Set.of(
                    "mc", "mac", "o", "van", "von", "de", "der", "den", "di", "da", "du", "la",
                    "st");

    // The Polish feminine is the same family's name.
    private static final Map<String, String> FEMININE =
            Map.of("ska", "ski", "cka", "cki", "dzka", "dzki", "zka", "zki");

    public static FamilyName of(String name) {
        var parts = new ArrayList<String>();
        var link = new StringBuilder();
        var words = Folding.words(name);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i + 1 == words.size();
            if (!last && (SON_OR_DAUGHTER_OF.contains(word) || ARTICLES.contains(word))) {
                continue;
            }
            link.append(word);
            if (last || !LINKS.contains(word)) {
                parts.add(canonical(link.toString()));
                link.setLength(0);
            }
        }
        return new FamilyName(Folding.compact(name), List.copyOf(parts));
    }

    /** All parts as one word. */
    public String whole() {
        return String.join("", parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether one of two names is part of the other, or both are double with a part in common. */
    public boolean sharesPartWith(FamilyName other) {
        if (parts.size() == 1 && other.parts.size() == 1) {
            return false;
        }
        return parts.stream().anyMatch(part -> part.length() > 2 && other.parts.contains(part));
    }

    private static String canonical(String part) {
        if (part.startsWith("mac") && part.length() > 5) {
            return "mc" + part.substring(3);
        }
        for (var ending : FEMININE.entrySet()) {
            if (part.length() > 5 && part.endsWith(ending.getKey())) {
                return part.substring(0, part.length() - ending.getKey().length())
                        + ending.getValue();
            }
        }
        return part;
    }
}
