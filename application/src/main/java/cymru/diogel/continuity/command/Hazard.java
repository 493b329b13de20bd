package cymru.diogel.continuity.command;

import cymru.diogel.platform.language.Words;

/** Something that may befall the county. */
public record Hazard(String code, String english, String welsh) {
    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }
}
