package cymru.diogel.practice.chronology.web;

import cymru.diogel.practice.chronology.Chosen;
import cymru.diogel.practice.chronology.Happening;
import java.util.List;

/** What is chosen of a story, and of what it may be chosen. */
public record ChosenView(ChronologyView story, Chosen chosen, boolean mayChoose) {
    /** Whether entries may still be taken in and out. */
    public boolean isOpen() {
        return mayChoose && chosen.closedAt() == null;
    }

    /** All that may be chosen while it is open; what was chosen once it is finished. */
    public List<Happening> events() {
        return isOpen() ? story.events() : picked();
    }

    /** What was chosen. */
    public List<Happening> picked() {
        return story.told().all().stream().filter(this::isPicked).toList();
    }

    public boolean isPicked(Happening it) {
        return chosen.keys().contains(it.key());
    }

    /** Entries that were chosen and are not in the story any more. */
    public int gone() {
        return chosen.keys().size() - picked().size();
    }

    public String here() {
        return story.here() + "/chosen/" + chosen.id();
    }

    public String purpose() {
        return story.words().say(ChosenForm.word(chosen.purpose()));
    }

    /** The story with nothing but what was chosen. */
    ChronologyView only() {
        var told = story.told();
        return new ChronologyView(
                story.child(),
                new ChronologyView.Told(picked(), told.hasSiblings(), told.names(), told.reader()),
                story.filter(),
                story.words());
    }
}
