package cymru.diogel.visiting.planner;

import static java.util.Comparator.naturalOrder;

import cymru.diogel.planning.Cell;
import cymru.diogel.planning.Span;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Deadlines.Running;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.visiting.planner.DrawStore.Kept;
import cymru.diogel.visiting.planner.Limits.Due;
import cymru.diogel.visiting.planner.Limits.Question;
import cymru.diogel.visiting.rotas.Rotas;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what bounds a draw as things stand now. */
@Component
class Surroundings {
    private static final int DAY = 24 * 60;

    private final Deadlines deadlines;
    private final Rotas rotas;
    private final DrawStore store;
    private final PlannerSettings settings;
    private final Clock clock;

    Surroundings(
            Deadlines deadlines,
            Rotas rotas,
            DrawStore store,
            PlannerSettings settings,
            Clock clock) {
        this.deadlines = deadlines;
        this.rotas = rotas;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    Instant instant() {
        return clock.instant();
    }

    LocalDateTime now() {
        return WallClock.shown(clock.instant());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** What bounds a draw among what stands in the practitioner's diary. */
    Limits limits(Question question, List<Kept> standing) {
        var running = first(deadlines.open(question.children(), today()));
        var known = running.map(it -> it.occasion().dueOn()).orElse(today());
        var last = Stream.of(known, today().plusDays(settings.reachDays())).max(naturalOrder());
        var shifts = shifts(question.practitioner(), last.orElseThrow().plusDays(Limits.BEYOND));
        var rota = shifts.isEmpty() ? unknown(last.orElseThrow()) : shifts;
        var due = due(running, rota);
        return new Limits(
                question,
                settings.hours(),
                earliest(),
                due,
                rota,
                !shifts.isEmpty(),
                taken(question.practitioner(), question.household(), standing),
                aloneUntil(question, due));
    }

    /** By when each of these households must be called on, as the clocks stand. */
    Map<UUID, LocalDate> due(Map<UUID, UUID> households) {
        return deadlines.open(households.keySet(), today()).stream()
                .filter(it -> it.occasion().dueOn() != null)
                .collect(
                        Collectors.toMap(
                                it -> Objects.requireNonNull(households.get(it.child())),
                                it -> Objects.requireNonNull(it.occasion().dueOn()),
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /** The drawn times of somebody that stand, but for those to one household. */
    List<Span> taken(UUID practitioner, UUID household, List<Kept> standing) {
        return standing.stream()
                .filter(it -> it.draw().practitioner().equals(practitioner))
                .filter(it -> !it.draw().household().equals(household))
                .filter(it -> it.draw().stateOn(today()).isStanding())
                .map(this::busy)
                .toList();
    }

    Cell earliest() {
        var from = now().plusMinutes(settings.leadMinutes());
        var minute = from.getHour() * 60 + from.getMinute();
        var start = Math.ceilDiv(minute, Cell.GRID) * Cell.GRID;
        return start < DAY
                ? new Cell(from.toLocalDate(), start)
                : new Cell(from.toLocalDate().plusDays(1), 0);
    }

    private Span busy(Kept kept) {
        var slot = store.open(kept).slot();
        var from = slot.minute() - settings.travelMinutes();
        var to = slot.minute() + kept.draw().minutes() + settings.travelMinutes();
        return new Span(slot.day(), Math.max(from, 0), Math.min(to, DAY));
    }

    private OptionalInt aloneUntil(Question question, Due due) {
        var alone = question.terms().alone();
        return settings.alone().until(alone, today(), due.lastDay(), WallClock::isWinter);
    }

    private static Optional<Running> first(Collection<Running> running) {
        return running.stream()
                .filter(it -> it.occasion().dueOn() != null)
                .min(Comparator.comparing(it -> it.occasion().dueOn()));
    }

    // A clock that has run out leaves today and the next day at work: the visit comes first.
    private Due due(Optional<Running> first, List<Span> rota) {
        if (first.isEmpty()) {
            return new Due(today().plusDays(settings.reachDays()), null, 0, null, null);
        }
        var rule = first.get().occasion().rule();
        var dueOn = Objects.requireNonNull(first.get().occasion().dueOn());
        var next =
                rota.stream()
                        .map(Span::day)
                        .filter(it -> it.isAfter(today()))
                        .min(naturalOrder())
                        .orElse(today().plusDays(1));
        var last = dueOn.isBefore(today()) ? next : dueOn;
        return new Due(last, rule.id(), rule.version(), first.get().child(), dueOn);
    }

    private List<Span> shifts(UUID practitioner, LocalDate last) {
        return rotas.of(practitioner, today(), last).stream()
                .map(it -> new Span(it.day(), it.from(), it.to()))
                .toList();
    }

    private List<Span> unknown(LocalDate last) {
        return today().datesUntil(last.plusDays(1))
                .filter(WorkingDays.englandAndWales()::isWorkingDay)
                .map(day -> new Span(day, settings.hours().from(), settings.hours().to()))
                .toList();
    }
}
