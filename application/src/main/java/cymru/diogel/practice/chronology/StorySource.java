package cymru.diogel.practice.chronology;

import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.people.Doorway;
import java.time.LocalDate;
import java.util.List;

/**
 * A module that knows of things that happened to children. Every bean of this type is asked, for a
 * child who was opened: none of them asks access again.
 */
public interface StorySource {
    /**
     * What is asked for.
     *
     * @param opened the child, and why it may be seen
     * @param words in which it is to be said
     */
    record Telling(Doorway.Opened opened, Words words, LocalDate today) {}

    /** All that happened, in any order. */
    List<Happening> tell(Telling telling);
}
