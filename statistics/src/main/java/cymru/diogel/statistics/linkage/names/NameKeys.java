package cymru.diogel.statistics.linkage.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under what a name can be found: short keys that a database can index.
 *
 * <p>A search asks for rows that have any key in common with what was typed; the kinds are marked
 * by their first character, so that they never meet by accident: {@code =} a folded word, {@code ~}
 * how it sounds, {@code #} the head of a class of variants of a given name. Stored keys are to be
 * made anew when the list of given names has changed.
 */
public final class NameKeys {
    private NameKeys() {}

    /** Keys of any name of a person, whole or in part, as typed or as stored. */
    public static Set<String> of(String name) {
        var keys = new LinkedHashSet<String>();
        keys.addAll(ofGiven(name));
        keys.addAll(ofFamily(name));
        return keys;
    }

    /** Keys of given names: each word, its sound, its variants. */
    public static Set<String> ofGiven(String names) {
        var keys = new LinkedHashSet<String>();
        for (var word : Folding.words(names)) {
            addWord(word, keys);
            for (int i : GivenNames.standard().classesOf(word)) {
                keys.add("#" + GivenNames.standard().headOf(i));
            }
        }
        return keys;
    }

    /** Keys of a family name: each part without ap or ferch, and its sound. */
    public static Set<String> ofFamily(String name) {
        var keys = new LinkedHashSet<String>();
        FamilyName.of(name).parts().forEach(part -> addWord(part, keys));
        return keys;
    }

    private static void addWord(String word, Collection<String> keys) {
        keys.add("=" + word);
        var sound = WelshSound.of(word);
        if (!sound.isEmpty()) {
            keys.add("~" + sound);
        }
    }
}
