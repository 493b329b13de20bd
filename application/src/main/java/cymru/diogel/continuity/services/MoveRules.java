package cymru.diogel.continuity.services;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reckons how a service stands, and says whether a move may follow. */
final class MoveRules {
    private static final Comparator<Move> IN_ORDER =
            Comparator.comparing(MoveRules::day).thenComparing(Move::at);

    private MoveRules() {}

    /** How a service with these moves stands on a day. */
    static Provision.Standing standing(List<Move> moves, LocalDate day) {
        var coming = moves.stream().filter(Move::isComing).sorted(IN_ORDER).toList();
        return moves.stream()
                .filter(it -> it.days().happened() != null && !day(it).isAfter(day))
                .max(IN_ORDER)
                .map(it -> new Provision.Standing(it.to(), day(it), it.days().look(), coming))
                .orElse(new Provision.Standing(ServiceState.RUNNING, null, null, coming));
    }

    /** What speaks against a move as it was written, or nothing. */
    static Optional<MoveRefusal> against(Provision.Standing now, Move it, LocalDate today) {
        var happened = it.days().happened();
        var planned = it.days().planned();
        var look = it.days().look();
        if (happened == null && planned == null) {
            return Optional.of(MoveRefusal.NO_DAY);
        }
        if (!before(now, it).next().contains(it.to())) {
            return Optional.of(MoveRefusal.NOT_NEXT);
        }
        if (happened != null) {
            if (happened.isAfter(today)) {
                return Optional.of(MoveRefusal.NOT_YET);
            }
            var since = now.since();
            if (since != null && happened.isBefore(since)) {
                return Optional.of(MoveRefusal.BEFORE_LAST);
            }
        } else if (planned != null && planned.isBefore(today)) {
            return Optional.of(MoveRefusal.PLANNED_IN_THE_PAST);
        }
        if (it.to().asksForNextLook() && (look == null || look.isBefore(day(it)))) {
            return Optional.of(MoveRefusal.NO_LOOK);
        }
        return Optional.empty();
    }

    // What happened follows what is; what is planned follows what is planned before it.
    private static ServiceState before(Provision.Standing now, Move it) {
        return now.coming().stream()
                .filter(_ -> it.days().happened() == null)
                .filter(other -> !day(other).isAfter(day(it)) && !other.id().equals(it.id()))
                .max(IN_ORDER)
                .map(Move::to)
                .orElse(now.state());
    }

    private static LocalDate day(Move it) {
        var happened = it.days().happened();
        var planned = it.days().planned();
        return happened != null ? happened : planned != null ? planned : LocalDate.MIN;
    }
}
