package cymru.diogel.platform.instruments;

import cymru.diogel.platform.language.Words;

/** Words that are data, in both languages. */
public record Said(String english, String welsh) {
    public String in(Words words) {
        return words.isWelsh() ? welsh : english;
    }
}
