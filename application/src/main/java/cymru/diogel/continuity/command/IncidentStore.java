package cymru.diogel.continuity.command;

import static gen.db.command.Tables.HAZARD;
import static gen.db.command.Tables.INCIDENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class IncidentStore {
    private final DSLContext database;

    IncidentStore(DSLContext database) {
        this.database = database;
    }

    List<Hazard> hazards() {
        return database.selectFrom(HAZARD).orderBy(HAZARD.CODE).fetch(IncidentStore::hazard);
    }

    /** All incidents, the latest first. */
    List<Incident> all() {
        return database.select()
                .from(INCIDENT)
                .join(HAZARD)
                .on(HAZARD.CODE.eq(INCIDENT.HAZARD))
                .orderBy(INCIDENT.BEGAN_ON.desc(), INCIDENT.OPENED_AT.desc(), INCIDENT.ID)
                .fetch(IncidentStore::read);
    }

    /** Keeps an incident; the same form again keeps nothing. */
    boolean add(Incident it, UUID by, Instant at) {
        return database.insertInto(INCIDENT)
                        .set(INCIDENT.ID, it.id())
                        .set(INCIDENT.HAZARD, it.hazard().code())
                        .set(INCIDENT.ENGLISH, it.english())
                        .set(INCIDENT.WELSH, it.welsh())
                        .set(INCIDENT.EXERCISE, it.isExercise())
                        .set(INCIDENT.BEGAN_ON, it.began())
                        .set(INCIDENT.OPENED_BY, by)
                        .set(INCIDENT.OPENED_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean end(UUID id, LocalDate day) {
        return database.update(INCIDENT)
                        .set(INCIDENT.ENDED_ON, day)
                        .where(INCIDENT.ID.eq(id), INCIDENT.ENDED_ON.isNull())
                        .execute()
                == 1;
    }

    static Incident read(Record row) {
        return new Incident(
                row.get(INCIDENT.ID),
                hazard(row),
                row.get(INCIDENT.ENGLISH),
                row.get(INCIDENT.WELSH),
                row.get(INCIDENT.EXERCISE),
                row.get(INCIDENT.BEGAN_ON),
                row.get(INCIDENT.ENDED_ON));
    }

    private static Hazard hazard(Record row) {
        return new Hazard(row.get(HAZARD.CODE), row.get(HAZARD.ENGLISH), row.get(HAZARD.WELSH));
    }
}
