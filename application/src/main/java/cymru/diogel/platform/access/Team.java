package cymru.diogel.platform.access;

import cymru.diogel.platform.language.Words;
import java.util.UUID;

/** A team, under the code other systems know it by. */
public record Team(UUID id, String reference, String nameEnglish, String nameWelsh) {
    /** An agency that teams belong to: the council's partners in protecting children. */
    public record Agency(
            UUID id, String reference, String kind, String nameEnglish, String nameWelsh) {}

    public String name(Words words) {
        return words.isWelsh() ? nameWelsh : nameEnglish;
    }
}
