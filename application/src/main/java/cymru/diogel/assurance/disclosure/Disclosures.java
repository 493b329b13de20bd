package cymru.diogel.assurance.disclosure;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a record together for whoever asked to see it, takes out what is others', and lets it go
 * when a second person has read it. Whoever calls has asked access for the child before.
 */
@Component
public class Disclosures {
    private final DisclosureStore store;
    private final Assembly assembly;
    private final Trail trail;
    private final Clock clock;

    Disclosures(DisclosureStore store, Assembly assembly, Trail trail, Clock clock) {
        this.store = store;
        this.assembly = assembly;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of a second reader's word. */
    public enum Answer {
        DONE,
        /** Whoever put it together may not be the second reader. */
        OWN,
        /** It was let go before. */
        BEFORE
    }

    /** Puts the record together as it stands now. */
    @Transactional
    public UUID begin(UUID child, UUID by, Words words) {
        var passages = assembly.of(child, words);
        var request = new Request(UUID.randomUUID(), child, clock.instant(), by, null, null);
        return SecondLock.deciding(() -> {
            store.add(request, passages);
            wrote("disclosure.begin", request);
            return request.id();
        });
    }

    /** Takes these words out wherever they stand in the whole record; says in how many places. */
    @Transactional
    public int mark(Request request, String words, Span.Reason reason) {
        return change(
                request,
                "disclosure.mark",
                () ->
                        store.passages(request.id()).stream()
                                .mapToInt(it -> {
                                    var found = it.find(words, reason);
                                    store.mark(request.id(), it.number(), found);
                                    return found.size();
                                })
                                .sum());
    }

    /** Puts back all that was taken out of one piece. */
    @Transactional
    public int unmark(Request request, int number) {
        return change(request, "disclosure.unmark", it -> store.unmark(it, number));
    }

    /** Leaves a whole piece out, or takes it in again. */
    @Transactional
    public int leaveOut(Request request, int number, boolean leftOut) {
        return change(request, "disclosure.leave-out", it -> store.leaveOut(it, number, leftOut));
    }

    private int change(Request request, String act, Consumer<UUID> change) {
        return change(
                request,
                act,
                () -> {
                    change.accept(request.id());
                    return 1;
                });
    }

    // Once it is let go nothing of it changes: what was given must be known later.
    private int change(Request request, String act, java.util.function.IntSupplier change) {
        return SecondLock.deciding(() -> {
            if (store.hold(request.id()).filter(it -> !it.isReleased()).isEmpty()) {
                return 0;
            }
            wrote(act, request);
            return change.getAsInt();
        });
    }

    /** Lets it go: a second person has read it. */
    @Transactional
    public Answer release(Request request, UUID by) {
        return SecondLock.deciding(() -> {
            var held = store.hold(request.id());
            if (request.begunBy().equals(by)) {
                return Answer.OWN;
            }
            if (held.filter(it -> !it.isReleased()).isEmpty()) {
                return Answer.BEFORE;
            }
            store.release(request.id(), by, clock.instant());
            wrote("disclosure.release", request);
            return Answer.DONE;
        });
    }

    /** The last requests; nothing of whose they are may be shown before access is asked. */
    public List<Request> latest(int limit) {
        return SecondLock.deciding(() -> store.latest(limit));
    }

    public Optional<Request> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    public List<Passage> passages(UUID request) {
        return SecondLock.deciding(() -> store.passages(request));
    }

    private void wrote(String act, Request request) {
        trail.wrote(Entry.done(act).ofChild(request.child(), null).with("request", request.id()));
    }
}
