package cymru.diogel.practice.moves;

import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.register.NameEntered;
import cymru.diogel.practice.register.NameRemoved;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What conferences and the register say of children who move, and what is asked of them. */
@Component
class MovesFollowing implements Register.Elsewhere {
    private final Moves moves;
    private final Conferences conferences;

    MovesFollowing(Moves moves, Conferences conferences) {
        this.moves = moves;
        this.conferences = conferences;
    }

    /** A name entered for a while comes on our register: the other entry is over. */
    @EventListener
    @Transactional
    void on(NameEntered event) {
        arrived(event.child(), event.on());
    }

    /** Our conference decided against it: the other entry is over all the same. */
    @EventListener
    @Transactional
    void on(Conference.Changed event) {
        conferences
                .find(event.conference())
                .filter(it -> it.initial() && it.said() != null)
                .ifPresent(it -> arrived(it, it.progress().heldOn()));
    }

    private void arrived(Conference it, @Nullable LocalDate on) {
        if (on != null) {
            conferences.about(List.of(it.id())).getOrDefault(it.id(), List.of()).stream()
                    .filter(MovesFollowing::isNotRegistered)
                    .forEach(of -> arrived(of.child(), on));
        }
    }

    private static boolean isNotRegistered(Conference.About it) {
        var decision = it.decision();
        return decision != null && decision.outcome() == Decision.Outcome.NOT_REGISTERED;
    }

    private void arrived(UUID child, LocalDate on) {
        var it =
                moves.openOf(child)
                        .filter(of -> of.way() == Move.Way.IN)
                        .filter(of -> !on.isBefore(of.days().heardOn()));
        it.ifPresent(of -> moves.decided(of.id(), on));
    }

    /** Another way took the name off: nothing is left to be transferred. */
    @EventListener
    @Transactional
    void on(NameRemoved event) {
        if (event.way() != Way.TRANSFERRED) {
            moves.openOf(event.child())
                    .filter(it -> it.way() == Move.Way.OUT)
                    .ifPresent(it -> moves.lapse(it.id(), event.on()));
        }
    }

    @Override
    public Optional<Where> of(UUID child) {
        return moves.openOf(child).map(MovesFollowing::where);
    }

    private static Where where(Move it) {
        var arrived = it.days().arrivedOn();
        var since = it.way() == Move.Way.IN && arrived != null ? arrived : it.days().heardOn();
        var href = "/register/moves/" + it.id();
        return new Where(it.other().council(), it.other().contact(), since, href);
    }
}
