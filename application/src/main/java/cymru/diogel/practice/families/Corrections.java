package cymru.diogel.practice.families;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.families.Correction.Decision;
import cymru.diogel.practice.families.Correction.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of what is known: one person asks and gives a reason, another agrees or declines.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Corrections {
    private final CorrectionStore store;
    private final Families families;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            CorrectionStore store,
            Families families,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.families = families;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be said instead, since when, and why. */
    public record Wish(Version wrong, Fact says, @Nullable LocalDate since, String reason) {}

    /** What became of a decision. */
    public enum Answer {
        DONE,
        /** Somebody decided it before. */
        DECIDED_BEFORE,
        /** Whoever asked may not decide. */
        OWN
    }

    /** Asks for a correction; says no when another of the same fact waits. */
    @Transactional
    public boolean ask(Wish wish, UUID by) {
        var correction =
                new Correction(
                        UUID.randomUUID(),
                        wish.wrong().line(),
                        wish.wrong().person(),
                        wish.since(),
                        wish.says(),
                        wish.reason(),
                        by,
                        clock.instant(),
                        null);
        trail.wrote(entry("correction.ask", correction));
        if (!store.add(correction)) {
            return false;
        }
        events.publishEvent(new Correction.Changed(correction));
        return true;
    }

    /** Agrees to a correction, which then holds, or declines it. */
    @Transactional
    public Answer decide(Correction correction, Outcome outcome, UUID by) {
        if (correction.askedBy().equals(by)) {
            return Answer.OWN;
        }
        var decision = new Decision(outcome, by, clock.instant());
        if (!store.decide(correction.id(), decision)) {
            return Answer.DECIDED_BEFORE;
        }
        events.publishEvent(new Correction.Changed(correction.decided(decision)));
        trail.wrote(entry("correction.decide", correction).with("outcome", outcome));
        if (outcome == Outcome.AGREED) {
            families.correct(
                    correction.line(),
                    correction.days(),
                    correction.says(),
                    by,
                    correction.reason());
        }
        return Answer.DONE;
    }

    public Optional<Correction> find(UUID id) {
        return store.find(id);
    }

    /** Corrections of what is known of somebody, the last first. */
    public List<Correction> of(UUID person) {
        return store.of(person);
    }

    private static Entry entry(String act, Correction correction) {
        return Entry.done(act)
                .ofChild(correction.person(), null)
                .with("correction", correction.id())
                .with("line", correction.line());
    }
}
