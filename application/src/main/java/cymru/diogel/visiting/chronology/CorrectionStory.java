package cymru.diogel.visiting.chronology;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.chronology.Happening.Lane;
import cymru.diogel.practice.chronology.StoryBook;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Correction;
import cymru.diogel.practice.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in the story of a child that something known of it was corrected. */
@Component
class CorrectionStory {
    private final StoryBook book;
    private final People people;

    CorrectionStory(StoryBook book, People people) {
        this.book = book;
        this.people = people;
    }

    // Of an adult no story is told.
    @EventListener
    void on(Correction.Changed event) {
        var it = event.correction();
        if (people.introduce(it.person()).isEmpty()) {
            return;
        }
        var decision = it.decision();
        var title = Phrase.of("chronology.rectified-" + standing(decision));
        book.tell(
                it.person(),
                new StoryBook.Told(
                        "correction:" + it.id(),
                        Happening.Times.at(decision == null ? it.askedAt() : decision.at()),
                        Happening.Sort.of(Kind.CORRECTION, Lane.SOCIAL),
                        new StoryBook.Told.Sentences(
                                title, Phrase.of(FactWords.kindKey(it.says()))),
                        "/children/" + it.person() + "/facts#line-" + it.line()));
    }

    private static String standing(Correction.@Nullable Decision decision) {
        if (decision == null) {
            return "waits";
        }
        return decision.outcome() == Correction.Outcome.AGREED ? "agreed" : "declined";
    }
}
