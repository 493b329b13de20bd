package cymru.diogel.visiting.rotas;

import static gen.db.rotas.Tables.SHIFT;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rotas of practitioners; known for some days and practitioners, and not for others. */
@Component
public class Rotas {
    private final DSLContext database;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Rotas(DSLContext database, Trail trail, ApplicationEventPublisher events) {
        this.database = database;
        this.trail = trail;
        this.events = events;
    }

    /** Adds shifts; one that begins when another of the same person begins replaces it. */
    @Transactional
    public void add(Collection<Shift> shifts) {
        var practitioners = shifts.stream().map(Shift::practitioner).toArray(UUID[]::new);
        var days = shifts.stream().map(Shift::day).toArray(LocalDate[]::new);
        var from = shifts.stream().map(Shift::from).toArray(Integer[]::new);
        var to = shifts.stream().map(Shift::to).toArray(Integer[]::new);
        database.execute(
                """
                insert into rotas.shift (practitioner, day, from_minute, to_minute)
                select distinct on (p, d, f) p, d, f, t
                  from unnest(?::uuid[], ?::date[], ?::int[], ?::int[]) as given (p, d, f, t)
                 order by p, d, f, t desc
                on conflict (practitioner, day, from_minute)
                    do update set to_minute = excluded.to_minute
                """,
                DSL.val(practitioners),
                DSL.val(days),
                DSL.val(from),
                DSL.val(to));
        trail.wrote(Entry.done("rota.add").with("shifts", shifts.size()));
        events.publishEvent(new Changed(shifts.size()));
    }

    /** Somebody works at other times than before. */
    public record Changed(int shifts) {}

    /** All shifts of a period, by practitioner, day and time. */
    public List<Shift> between(LocalDate first, LocalDate last) {
        return database.select(SHIFT.PRACTITIONER, SHIFT.DAY, SHIFT.FROM_MINUTE, SHIFT.TO_MINUTE)
                .from(SHIFT)
                .where(SHIFT.DAY.between(first, last))
                .orderBy(SHIFT.PRACTITIONER, SHIFT.DAY, SHIFT.FROM_MINUTE)
                .fetch(Records.mapping(Shift::new));
    }

    /** The shifts of one practitioner in a period, in order of time. */
    public List<Shift> of(UUID practitioner, LocalDate first, LocalDate last) {
        return database.select(SHIFT.PRACTITIONER, SHIFT.DAY, SHIFT.FROM_MINUTE, SHIFT.TO_MINUTE)
                .from(SHIFT)
                .where(SHIFT.PRACTITIONER.eq(practitioner), SHIFT.DAY.between(first, last))
                .orderBy(SHIFT.DAY, SHIFT.FROM_MINUTE)
                .fetch(Records.mapping(Shift::new));
    }
}
