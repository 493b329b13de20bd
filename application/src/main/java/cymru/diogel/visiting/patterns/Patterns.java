package cymru.diogel.visiting.patterns;

import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.ledger.Repointed;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.patterns.Circumstances;
import cymru.diogel.statistics.patterns.PatternAudit;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.visiting.rotas.Rotas;
import cymru.diogel.visiting.rotas.Shift;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the visits of a period say about how predictable they are.
 *
 * <p>Read anew at each question, worked out again only when a visit, a rota or a placement has
 * changed. What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Patterns {
    private static final int REMEMBERED = 8;

    private final Visits visits;
    private final Rotas rotas;
    private final People people;
    private final WorkingDays calendar;
    private final PolicyHours hours;
    private final Settings settings;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();

    private record Kept(String stamp, Picture picture) {}

    Patterns(Visits visits, Rotas rotas, People people, PolicyHours hours) {
        this.visits = visits;
        this.rotas = rotas;
        this.people = people;
        this.hours = hours;
        this.calendar = WorkingDays.englandAndWales();
        this.settings = Settings.standard().withPolicy(new Hours(hours.from(), hours.to()));
    }

    /** The settings behind every picture. */
    public Settings settings() {
        return settings;
    }

    /** The picture of a period, both days included. */
    public Picture picture(LocalDate from, LocalDate to) {
        return picture(from, to, Set.of());
    }

    /**
     * The picture of the visits that count for some teams, or without teams of all visits. Two
     * people who ask at once wait for one audit.
     */
    public synchronized Picture picture(LocalDate from, LocalDate to, Set<UUID> teams) {
        return SecondLock.counting(() -> remembered(from, to, teams));
    }

    private Picture remembered(LocalDate from, LocalDate to, Set<UUID> teams) {
        var stamp =
                String.join(
                        " ",
                        from.toString(),
                        to.toString(),
                        Addresses.written(teams),
                        visits.stamp(),
                        told.toString());
        var known = known(stamp);
        if (known.isPresent()) {
            return known.get();
        }
        var picture = make(from, to, teams);
        kept.addFirst(new Kept(stamp, picture));
        while (kept.size() > REMEMBERED) {
            kept.removeLast();
        }
        return picture;
    }

    // Told here and not asked at each question. Another node learns of it with the next visit.
    @TransactionalEventListener(fallbackExecution = true)
    void on(Plan.Changed ignored) {
        told.incrementAndGet();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Rotas.Changed ignored) {
        told.incrementAndGet();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Repointed ignored) {
        told.incrementAndGet();
    }

    /** Whether there is no visit to make a picture of, whatever the period. */
    public boolean isEmpty() {
        return SecondLock.counting(visits::isEmpty);
    }

    private Optional<Picture> known(String stamp) {
        return kept.stream().filter(it -> it.stamp().equals(stamp)).map(Kept::picture).findFirst();
    }

    private Picture make(LocalDate from, LocalDate to, Set<UUID> teams) {
        var maker = new PictureMaker(people.placements(from, to));
        visits.forEachSeen(VisitFilter.between(from, to).ofTeams(teams), maker::add);
        // A rota is held against calls by the week.
        var shifts = rotas.between(from.minusDays(7), to.plusDays(7));
        var rota = rota(maker, shifts);
        var table = maker.table();
        var circumstances = circumstances(from, to);
        var result =
                PatternAudit.audit(
                        table,
                        rota.isEmpty() ? circumstances : circumstances.withRota(rota.get()),
                        settings);
        return new Picture(
                from,
                to,
                result,
                maker.households,
                maker.practitioners,
                maker.teams,
                List.copyOf(maker.visits),
                table,
                staff(maker, shifts, from, to),
                maker.hash(),
                rota.isEmpty() ? null : maker.hash(shifts));
    }

    private StaffHours staff(PictureMaker maker, List<Shift> shifts, LocalDate from, LocalDate to) {
        var within =
                shifts.stream()
                        .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to))
                        .toList();
        return new StaffHours(hours, within, maker.practitioners);
    }

    // Outside the years whose bank holidays are known, every Monday to Friday is a working day.
    private Circumstances circumstances(LocalDate from, LocalDate to) {
        var known = !from.isBefore(calendar.first()) && !to.isAfter(calendar.last());
        return known
                ? Circumstances.none()
                        .withWorkingDays(day -> calendar.index(LocalDate.ofEpochDay(day)))
                : Circumstances.none();
    }

    private static Optional<Rota> rota(PictureMaker maker, List<Shift> shifts) {
        var rota = Rota.builder();
        var known = false;
        for (var shift : shifts) {
            var code = maker.practitioners.find(shift.practitioner());
            if (code.isPresent()) {
                var day = Math.toIntExact(shift.day().toEpochDay());
                rota.add(code.getAsInt(), day, shift.from(), shift.to());
                known = true;
            }
        }
        return known ? Optional.of(rota.build()) : Optional.empty();
    }
}
