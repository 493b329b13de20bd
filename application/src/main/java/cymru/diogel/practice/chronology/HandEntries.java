package cymru.diogel.practice.chronology;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries written by hand, for those who have asked access first. */
@Component
public class HandEntries {
    private final HandEntryStore store;
    private final StoryBook book;
    private final Trail trail;
    private final Clock clock;

    HandEntries(HandEntryStore store, StoryBook book, Trail trail, Clock clock) {
        this.store = store;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes one; the same again changes nothing. */
    @Transactional
    public void write(UUID id, UUID child, HandEntry.Told told, UUID by) {
        var entry = new HandEntry(id, child, told, clock.instant(), by, null);
        if (store.add(entry)) {
            book.tell(child, told(entry, true));
            trail.wrote(Entry.done("chronology.entry").ofChild(child, null).with("entry", id));
        }
    }

    /** Takes over entries that were written elsewhere, many at once. */
    @Transactional
    public void takeOver(Collection<HandEntry> all) {
        store.addAll(all);
        book.tellAll(all.stream().map(it -> new StoryBook.Of(it.child(), told(it, true))).toList());
        trail.wrote(Entry.done("chronology.take-over").with("entries", all.size()));
    }

    /** Takes one back, which stays readable; says no a second time. */
    @Transactional
    public boolean withdraw(HandEntry entry, String why, UUID by) {
        if (!store.withdraw(entry.id(), new HandEntry.Withdrawn(clock.instant(), by, why))) {
            return false;
        }
        book.tell(entry.child(), told(entry, false));
        trail.wrote(
                Entry.done("chronology.withdraw")
                        .ofChild(entry.child(), null)
                        .with("entry", entry.id()));
        return true;
    }

    /** All of a child's, the first first; those taken back too. */
    public List<HandEntry> of(UUID child) {
        return store.of(child);
    }

    /** One of a child's. */
    public Optional<HandEntry> find(UUID child, UUID id) {
        return store.find(id).filter(it -> it.child().equals(child));
    }

    // What was withdrawn stays in its place, and is read behind it.
    private static StoryBook.Told told(HandEntry it, boolean isThere) {
        var told = it.told();
        var when = told.when();
        var title = told.text().title();
        return new StoryBook.Told(
                "entry:" + it.id(),
                new Happening.Times(when.on(), when.at(), when.knownOn(), true),
                new Happening.Sort(
                        Happening.Kind.NOTE,
                        told.agency(),
                        told.significant() && isThere,
                        told.reserved()),
                isThere
                        ? new StoryBook.Told.Sentences(Phrase.literal(title), more(told))
                        : new StoryBook.Told.Sentences(
                                new Phrase(
                                        "chronology.withdrawn",
                                        Map.of("title", Phrase.text(title))),
                                null),
                "/children/" + it.child() + "/chronology/entries/" + it.id());
    }

    private static Phrase more(HandEntry.Told told) {
        var more = told.text().more();
        var source = Phrase.text(told.source());
        return more == null
                ? new Phrase("chronology.from-source", Map.of("source", source))
                : new Phrase(
                        "chronology.more-from-source",
                        Map.of("more", Phrase.text(more), "source", source));
    }
}
