package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Names;
import java.util.Objects;
import java.util.Properties;

/** Sentences of discussions, enquiries and conferences, in the family's language. */
record PathwayWords(Properties sentences, Draw draw) {
    private static final Properties ENGLISH = Names.read("pathway_en.properties");
    private static final Properties WELSH = Names.read("pathway_cy.properties");

    PathwayWords(Language language, Draw draw) {
        this(language == Language.WELSH ? WELSH : ENGLISH, draw);
    }

    /** One of {@code key.1}, {@code key.2} and so on. */
    String one(String key) {
        var count = 0;
        while (sentences.containsKey(key + "." + (count + 1))) {
            count++;
        }
        var name = key + "." + draw.between(1, count);
        return Objects.requireNonNull(sentences.getProperty(name), name);
    }
}
