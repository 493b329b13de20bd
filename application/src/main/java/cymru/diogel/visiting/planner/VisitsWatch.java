package cymru.diogel.visiting.planner;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sealing.SealKey;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.visits.Call;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends a drawn time when the visit was made, in the transaction that writes the visit down. */
@Component
class VisitsWatch {
    private final DrawStore store;
    private final Visits visits;
    private final Trail trail;
    private final Clock clock;

    VisitsWatch(DrawStore store, Visits visits, Trail trail, Clock clock) {
        this.store = store;
        this.visits = visits;
        this.trail = trail;
        this.clock = clock;
    }

    /** A call on a doorstep that nobody was told of. */
    private record Made(UUID visit, UUID household, Visit.When when) {}

    @EventListener
    void on(Visit.Recorded event) {
        var visit = event.visit();
        if (!isUnannounced(visit.notice(), visit.mode())) {
            return;
        }
        var made = new Made(visit.id(), visit.household(), visit.when());
        var earlier = event.before() == null ? null : store.ofVisit(visit.id()).orElse(null);
        if (earlier == null) {
            store.standingOf(visit.household()).ifPresent(it -> end(it, made));
        } else {
            store.corrected(earlier.draw().id(), difference(earlier, made));
        }
    }

    /** Another system tells of many visits: those on households with a drawn time are looked at. */
    @EventListener
    void on(Visit.Recorded.Many ignored) {
        var standing =
                store.standing().stream()
                        .collect(
                                Collectors.toMap(it -> it.draw().household(), Function.identity()));
        var first = standing.values().stream().map(VisitsWatch::drawnOn).min(LocalDate::compareTo);
        first.ifPresent(from ->
                visits.forEachSeen(
                        VisitFilter.between(from, LocalDate.now(clock)),
                        call -> {
                            var kept = standing.get(call.household());
                            if (kept != null
                                    && isUnannounced(call.notice(), call.mode())
                                    && end(kept, made(call))) {
                                standing.remove(call.household());
                            }
                        }));
    }

    private static Made made(Call call) {
        return new Made(call.visit(), call.household(), call.when());
    }

    private static boolean isUnannounced(Notice notice, Mode mode) {
        return notice == Notice.UNANNOUNCED && mode == Mode.IN_PERSON;
    }

    private boolean end(DrawStore.Kept kept, Made made) {
        var draw = kept.draw();
        var tooLate = made.when().on().isAfter(draw.lastDay());
        if (tooLate || isBefore(made.when(), WallClock.shown(draw.drawnAt()))) {
            return false;
        }
        store.visited(draw.id(), made.visit(), difference(kept, made), clock.instant());
        trail.wrote(
                Entry.done("draw.visited").ofHousehold(draw.household()).with("draw", draw.id()));
        return true;
    }

    private static LocalDate drawnOn(DrawStore.Kept kept) {
        return WallClock.shown(kept.draw().drawnAt()).toLocalDate();
    }

    // Of the day of the draw itself, a visit without a time counts: it may have been after it.
    private static boolean isBefore(Visit.When when, LocalDateTime drawn) {
        var at = when.at();
        return at == null
                ? when.on().isBefore(drawn.toLocalDate())
                : when.on().atTime(at).isBefore(drawn);
    }

    // A key that is gone must not keep a visit from being written down.
    private @Nullable Integer difference(DrawStore.Kept kept, Made made) {
        var at = made.when().at();
        if (at == null) {
            return null;
        }
        try {
            var drawn = store.open(kept).slot().at();
            var minutes = Duration.between(drawn, made.when().on().atTime(at)).toMinutes();
            return Math.toIntExact(minutes);
        } catch (SealKey.Unsealable _) {
            return null;
        }
    }
}
