package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Names;
import java.util.Objects;
import java.util.Properties;

/** Sentences of meetings and plans, in the language the family prefers. */
record ProtectionWords(Properties sentences, Draw draw) {
    private static final Properties ENGLISH = Names.read("protection_en.properties");
    private static final Properties WELSH = Names.read("protection_cy.properties");

    ProtectionWords(Language language, Draw draw) {
        this(language == Language.WELSH ? WELSH : ENGLISH, draw);
    }

    /** One of {@code key.1}, {@code key.2} and so on. */
    String one(String key) {
        return get(key, draw.below(count(key)));
    }

    /** How many there are. */
    int count(String key) {
        var count = 0;
        while (sentences.containsKey(key + "." + (count + 1))) {
            count++;
        }
        return count;
    }

    /** The one at a place, from 0. */
    String get(String key, int place) {
        var name = key + "." + (place + 1);
        return Objects.requireNonNull(sentences.getProperty(name), name);
    }
}
