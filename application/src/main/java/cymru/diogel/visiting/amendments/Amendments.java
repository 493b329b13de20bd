package cymru.diogel.visiting.amendments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import cymru.diogel.platform.sealing.SealKey;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.amendments.Amendment.Asking;
import cymru.diogel.visiting.amendments.Amendment.Decision;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Outcome;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.visits.Visit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Governed corrections beyond saying a fact otherwise.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Amendments {
    private final AmendmentStore store;
    private final Hands hands;
    private final SealKey key;
    private final Trail trail;
    private final Clock clock;

    Amendments(
            AmendmentStore store,
            Hands hands,
            @Qualifier("amendmentsKey") SealKey key,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.hands = hands;
        this.key = key;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is asked for, in whose records, and why. */
    public record Wish(
            Kind kind,
            Set<UUID> children,
            Subject subject,
            @Nullable String words,
            String reason) {}

    /** What became of a decision. */
    public enum Answer {
        DONE,
        /** Somebody decided it before. */
        DECIDED_BEFORE,
        /** Whoever asked may not decide. */
        OWN,
        /** The record has changed since, so that it cannot be done. */
        IMPOSSIBLE
    }

    /** Whether a report says these words, or said them before it was corrected. */
    public boolean isSaid(Visit visit, String words) {
        return hands.isSaid(visit, Redaction.of(words));
    }

    /** Asks; says no when the same waits already. */
    @Transactional
    public boolean ask(Wish wish, UUID by) {
        var amendment =
                new Amendment(
                        UUID.randomUUID(),
                        wish.kind(),
                        wish.children(),
                        wish.subject(),
                        wish.words(),
                        wish.reason(),
                        new Asking(by, clock.instant()),
                        null);
        trail.wrote(entries("amendment.ask", amendment));
        return store.add(amendment);
    }

    /** Agrees, which changes the record, or declines. */
    @Transactional
    public Answer decide(Amendment amendment, Outcome outcome, UUID by) {
        if (amendment.asking().by().equals(by)) {
            return Answer.OWN;
        }
        if (outcome == Outcome.AGREED && !hands.canDo(amendment)) {
            return Answer.IMPOSSIBLE;
        }
        if (!store.decide(amendment.id(), new Decision(outcome, by, clock.instant()))) {
            return Answer.DECIDED_BEFORE;
        }
        var agreed = outcome == Outcome.AGREED;
        trail.wrote(entries(agreed ? "amendment.agree" : "amendment.decline", amendment));
        if (agreed) {
            hands.apply(amendment).ifPresent(it -> seal(amendment.id(), it));
        }
        return Answer.DONE;
    }

    public Optional<Amendment> find(UUID id) {
        return store.find(id);
    }

    /** All of which a child's record tells, the last first. */
    public List<Amendment> of(UUID child) {
        return store.of(child);
    }

    /** What was taken out, for those whose right it is; that they read it is in the trail. */
    public Optional<String> unseal(UUID amendment) {
        return SecondLock.deciding(() -> store.sealed(amendment))
                .map(it -> new String(key.open(amendment, it), UTF_8));
    }

    private void seal(UUID amendment, String text) {
        var envelope = key.seal(amendment, text.getBytes(UTF_8));
        SecondLock.deciding(() -> {
            store.seal(amendment, envelope);
            return true;
        });
    }

    private static Entry[] entries(String act, Amendment amendment) {
        var entry =
                Entry.done(act)
                        .with("amendment", amendment.id())
                        .with("kind", amendment.kind())
                        .with("subject", subject(amendment.subject()));
        return Stream.concat(
                        amendment.children().stream(),
                        Stream.ofNullable(amendment.subject().target()))
                .map(it -> entry.ofChild(it, null))
                .toArray(Entry[]::new);
    }

    private static Object subject(Subject it) {
        if (it.visit() != null) {
            return it.visit();
        }
        return it.line() != null ? it.line() : requireNonNull(it.document());
    }
}
