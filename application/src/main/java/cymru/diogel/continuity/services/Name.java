package cymru.diogel.continuity.services;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.language.Words;
import java.util.Map;

/** A name, or what stands for one, in both languages. */
public record Name(String english, String welsh) {
    public String in(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** As a sentence that is said in the reader's language later. */
    public Phrase phrase() {
        return new Phrase(
                "services.named",
                Map.of("english", Phrase.text(english), "welsh", Phrase.text(welsh)));
    }
}
