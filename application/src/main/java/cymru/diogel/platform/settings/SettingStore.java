package cymru.diogel.platform.settings;

import static gen.db.settings.Tables.CHANGE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class SettingStore {
    private final DSLContext database;

    SettingStore(DSLContext database) {
        this.database = database;
    }

    /** Keeps what was set; the same form again keeps nothing. */
    boolean add(Change it) {
        return database.insertInto(CHANGE)
                        .set(CHANGE.ID, it.id())
                        .set(CHANGE.CODE, it.code())
                        .set(CHANGE.FROM_ON, it.from())
                        .set(CHANGE.VALUE, it.value())
                        .set(CHANGE.REASON, it.reason())
                        .set(CHANGE.SET_BY, it.by())
                        .set(CHANGE.SET_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What was set of everything and holds on a day; of two for one day the one said later. */
    Map<String, Integer> on(LocalDate day) {
        return database.select(CHANGE.CODE, CHANGE.VALUE)
                .distinctOn(CHANGE.CODE)
                .from(CHANGE)
                .where(CHANGE.FROM_ON.le(day))
                .orderBy(CHANGE.CODE, CHANGE.FROM_ON.desc(), CHANGE.SET_AT.desc(), CHANGE.ID)
                .fetchMap(CHANGE.CODE, CHANGE.VALUE);
    }

    /** All that was ever set, the latest day first. */
    List<Change> all() {
        return database.selectFrom(CHANGE)
                .orderBy(CHANGE.FROM_ON.desc(), CHANGE.SET_AT.desc(), CHANGE.ID)
                .fetch(row ->
                        new Change(
                                row.getId(),
                                row.getCode(),
                                row.getFromOn(),
                                row.getValue(),
                                row.getReason(),
                                row.getSetBy(),
                                row.getSetAt().toInstant()));
    }
}
