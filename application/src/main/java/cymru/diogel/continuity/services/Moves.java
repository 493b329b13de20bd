package cymru.diogel.continuity.services;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How services come from state to state: what is planned, and what happened. */
@Component("serviceMoves")
public class Moves {
    private final MoveStore store;
    private final ServiceStore services;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            MoveStore store,
            ServiceStore services,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.services = services;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What was planned or happened to a service, in the order it was written. */
    public List<Move> of(UUID service) {
        return store.of(service);
    }

    public Optional<Move> find(UUID move) {
        return store.find(move);
    }

    /**
     * What somebody writes of a move.
     *
     * @param id made with the form, so that a second press moves nothing twice
     */
    public record Written(UUID id, UUID service, ServiceState to, Move.Days days, Move.Said said) {}

    /** Keeps a move, planned or happened; gives what speaks against it where something does. */
    @Transactional
    public Optional<MoveRefusal> add(Written it, UUID by) {
        services.hold(it.service());
        if (store.find(it.id()).isPresent()) {
            return Optional.empty();
        }
        var move =
                new Move(
                        it.id(),
                        it.service(),
                        it.to(),
                        it.days(),
                        it.said(),
                        by,
                        clock.instant(),
                        null);
        var now = standing(it.service());
        var against = MoveRules.against(now, move, LocalDate.now(clock));
        if (against.isEmpty() && store.add(move)) {
            trail.wrote(
                    Entry.done("service.move")
                            .with("service", it.service())
                            .with("state", it.to())
                            .with("move", it.id()));
            tell(now, move);
        }
        return against;
    }

    /** Says that what was planned came about on a day, as late or early as it was. */
    @Transactional
    public Optional<MoveRefusal> happened(Move planned, LocalDate day) {
        services.hold(planned.service());
        var now = standing(planned.service());
        var days = planned.days();
        var move =
                new Move(
                        planned.id(),
                        planned.service(),
                        planned.to(),
                        new Move.Days(days.planned(), day, days.look()),
                        planned.said(),
                        planned.by(),
                        planned.at(),
                        null);
        var against = MoveRules.against(now, move, LocalDate.now(clock));
        if (against.isEmpty() && store.happened(planned.id(), day)) {
            trail.wrote(Entry.done("service.happened").with("move", planned.id()).with("day", day));
            tell(now, move);
        }
        return against;
    }

    /** Gives up what was planned; says no where it is no longer to come. */
    @Transactional
    public boolean drop(Move planned) {
        var isDropped = store.drop(planned.id(), clock.instant());
        if (isDropped) {
            trail.wrote(Entry.done("service.drop").with("move", planned.id()));
        }
        return isDropped;
    }

    private Provision.Standing standing(UUID service) {
        return MoveRules.standing(store.of(service), LocalDate.now(clock));
    }

    private void tell(Provision.Standing before, Move it) {
        var day = it.days().happened();
        if (day != null) {
            events.publishEvent(
                    new ServiceMoved(it.service(), before.state(), it.to(), day, clock.instant()));
        }
    }
}
