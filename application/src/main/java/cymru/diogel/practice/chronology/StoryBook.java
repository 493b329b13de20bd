package cymru.diogel.practice.chronology;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where modules tell what happened to children, in the transaction in which they write it. */
@Component
public class StoryBook {
    private final HappeningStore store;
    private final Clock clock;

    StoryBook(HappeningStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Something that happened, as it is told.
     *
     * @param key by which the module knows it for ever, such as {@code report:} and an identity
     * @param href the page of the row behind it
     */
    public record Told(
            String key, Happening.Times times, Happening.Sort sort, Sentences says, String href) {
        /** What is said of it, and what more, none for nothing. */
        public record Sentences(Phrase title, @Nullable Phrase more) {}
    }

    /** Tells something; told again under the same key it is changed. */
    @Transactional
    public void tell(UUID child, Told told) {
        SecondLock.entering(() -> store.put(child, told, clock.instant()));
    }

    /** Something that happened to a child. */
    public record Of(UUID child, Told told) {}

    /** Tells of many things that were told by no one yet. */
    @Transactional
    public void tellAll(Collection<Of> all) {
        SecondLock.entering(() -> store.addAll(all, clock.instant()));
    }

    /** Takes something back that did not happen. */
    @Transactional
    public void forget(UUID child, String key) {
        SecondLock.entering(() -> store.remove(child, key));
    }
}
