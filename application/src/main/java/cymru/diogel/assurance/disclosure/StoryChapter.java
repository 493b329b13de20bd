package cymru.diogel.assurance.disclosure;

import cymru.diogel.practice.chronology.HandEntries;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was written into the chronology by hand. Who or what it comes from is in no piece; what is
 * reserved waits for somebody to read it.
 */
@Component
@Order(5)
class StoryChapter implements Chapter {
    private final HandEntries entries;
    private final Persons persons;

    StoryChapter(HandEntries entries, Persons persons) {
        this.entries = entries;
        this.persons = persons;
    }

    @Override
    public void write(UUID child, Pieces pieces) {
        var mates = Withheld.of(persons.mates(child));
        for (var it : entries.of(child)) {
            var told = it.told();
            var on = told.when().on();
            var withheld = mates.whole(told.reserved());
            pieces.put(pieces.say("entry", on), told.text().title(), withheld);
            pieces.put(pieces.say("entry", on), told.text().more(), withheld);
            var back = it.withdrawn();
            pieces.put(
                    pieces.say("entry-withdrawn", on), back == null ? null : back.why(), withheld);
        }
    }
}
