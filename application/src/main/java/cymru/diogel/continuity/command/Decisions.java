package cymru.diogel.continuity.command;

import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of decisions: added to and read, and nothing else. */
@Component("commandDecisions")
public class Decisions {
    private final DecisionStore store;
    private final Incidents incidents;
    private final Situation situation;
    private final Around around;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Incidents incidents,
            Situation situation,
            Around around,
            Clock clock) {
        this.store = store;
        this.incidents = incidents;
        this.situation = situation;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component("commandAround")
    record Around(Trail trail, ApplicationEventPublisher events) {}

    /**
     * What somebody decides.
     *
     * @param id made with the form, so that a second press decides nothing twice
     */
    public record Written(UUID id, UUID incident, Decision.Said said) {}

    /** All decisions, the latest first. */
    public List<Decision> all() {
        return store.all();
    }

    public Optional<Decision> find(UUID id) {
        return store.find(id);
    }

    /** The decisions that follow one, the latest first. */
    public List<Decision> following(UUID id) {
        return store.following(id);
    }

    /** The decisions about one thing, the latest first. */
    public List<Decision> about(UUID thing) {
        return store.about(thing);
    }

    /**
     * Adds a decision, and keeps with it the situation as it is known now. Says no where there is
     * no such incident, or the decision it is to follow is not there.
     */
    @Transactional
    public boolean decide(Written it, UUID by) {
        var incident = incidents.find(it.incident());
        var follows = it.said().follows();
        if (incident.isEmpty() || (follows != null && find(follows).isEmpty())) {
            return false;
        }
        if (find(it.id()).isPresent()) {
            return true;
        }
        var now = clock.instant();
        store.add(it, situation.keep(), by, now);
        around.trail()
                .wrote(
                        Entry.done("decision.make")
                                .with("decision", it.id())
                                .with("tier", it.said().tier()));
        around.events()
                .publishEvent(
                        new DecisionMade(
                                it.id(),
                                it.said().tier(),
                                incident.get().isExercise(),
                                it.said().about(),
                                now));
        return true;
    }
}
