package cymru.diogel.continuity.pressure;

import static gen.db.pressure.Tables.WEEK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component("pressureWeekStore")
class WeekStore {
    private final DSLContext database;

    WeekStore(DSLContext database) {
        this.database = database;
    }

    /** The weeks of a service, the earliest first. */
    List<Week> of(UUID service) {
        return database.selectFrom(WEEK)
                .where(WEEK.SERVICE.eq(service))
                .orderBy(WEEK.MONDAY)
                .fetch(row -> new Week(row.getMonday(), row.getWork(), row.getCapacity()));
    }

    /** Keeps a week in place of what was said of it; says no where that was the same. */
    boolean put(UUID service, Week it, UUID by, Instant at) {
        return database.insertInto(WEEK)
                        .set(WEEK.SERVICE, service)
                        .set(WEEK.MONDAY, it.monday())
                        .set(WEEK.WORK, it.work())
                        .set(WEEK.CAPACITY, it.capacity())
                        .set(WEEK.SAID_BY, by)
                        .set(WEEK.SAID_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflict(WEEK.SERVICE, WEEK.MONDAY)
                        .doUpdate()
                        .set(WEEK.WORK, it.work())
                        .set(WEEK.CAPACITY, it.capacity())
                        .set(WEEK.SAID_BY, by)
                        .set(WEEK.SAID_AT, at.atOffset(ZoneOffset.UTC))
                        .where(WEEK.WORK.ne(it.work()).or(WEEK.CAPACITY.ne(it.capacity())))
                        .execute()
                == 1;
    }
}
