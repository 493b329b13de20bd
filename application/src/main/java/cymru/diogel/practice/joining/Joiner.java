package cymru.diogel.practice.joining;

import cymru.diogel.platform.ledger.Joined.Homes;
import cymru.diogel.platform.ledger.Ledger;
import cymru.diogel.platform.ledger.Repointed;
import cymru.diogel.platform.ledger.Stayed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.people.JoinedPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what was decided: tells all who name the one that goes, and keeps the ledger meanwhile. */
@Component
class Joiner {
    private final Kept kept;
    private final JoinedPeople people;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    Joiner(
            Kept kept,
            JoinedPeople people,
            Ledger ledger,
            ApplicationEventPublisher events,
            Trail trail) {
        this.kept = kept;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.trail = trail;
    }

    /** What is kept of joinings and pairs. */
    @Component
    record Kept(ActStore acts, PairStore pairs) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void join(Act asked, UUID by) {
        kept.acts.decide(asked.id(), State.JOINED, by);
        var homes = people.homes(asked.kept(), asked.gone());
        if (homes != null) {
            kept.acts.keep(asked.id(), homes);
        }
        var act = kept.acts.find(asked.id()).orElseThrow();
        ledger.during(
                act.id(),
                whom(act),
                () -> {
                    events.publishEvent(act.event());
                    kept.pairs.follow(act.kept(), act.gone());
                    events.publishEvent(both(act));
                });
        note("people.join", act);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void undo(Act act, String reason, UUID by) {
        kept.acts.undo(act.id(), reason, by);
        ledger.undo(act.id(), whom(act));
        events.publishEvent(both(act));
        note("people.join-undo", act);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(Act act, UUID stayed, Stayed.Place place, UUID by) {
        if (!ledger.settle(stayed, act.event(), place, by)) {
            return false;
        }
        events.publishEvent(both(act));
        trail.wrote(
                Entry.done("people.join-settle")
                        .ofChild(act.kept(), null)
                        .with("row", stayed)
                        .with("place", place));
        return true;
    }

    List<Stayed> stayed(Act act) {
        return ledger.stayed(act.id());
    }

    private static Repointed both(Act act) {
        return new Repointed(Set.of(act.kept(), act.gone()));
    }

    private static Set<UUID> whom(Act act) {
        var whom = new HashSet<UUID>(Set.of(act.kept()));
        Homes homes = act.homes();
        if (homes != null) {
            whom.add(homes.kept());
        }
        return whom;
    }

    private void note(String what, Act act) {
        trail.wrote(
                Entry.done(what)
                        .ofChild(act.kept(), null)
                        .with("act", act.id())
                        .with("gone", act.gone()),
                Entry.done(what)
                        .ofChild(act.gone(), null)
                        .with("act", act.id())
                        .with("kept", act.kept()));
    }
}
