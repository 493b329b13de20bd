package cymru.diogel.continuity.assumptions;

import static gen.db.assumptions.Tables.ASSUMED;
import static gen.db.assumptions.Tables.ASSUMPTION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class AssumptionStore {
    private final DSLContext database;

    AssumptionStore(DSLContext database) {
        this.database = database;
    }

    /** Every assumption in order, each with all its values, the latest first. */
    List<Assumption> all() {
        var values =
                database.selectFrom(ASSUMED)
                        .orderBy(ASSUMED.CODE, ASSUMED.VERSION.desc())
                        .fetchGroups(
                                ASSUMED.CODE,
                                row ->
                                        new Assumption.Value(
                                                row.getVersion(),
                                                row.getValue(),
                                                row.getSource(),
                                                row.getChecked(),
                                                row.getReason(),
                                                row.getSetBy(),
                                                row.getSetAt().toInstant()));
        return database.selectFrom(ASSUMPTION)
                .orderBy(ASSUMPTION.PLACE)
                .fetch(row ->
                        new Assumption(
                                row.getCode(),
                                row.getPart(),
                                row.getEnglish(),
                                row.getWelsh(),
                                row.getUnit(),
                                row.getLeast(),
                                row.getMost(),
                                values.getOrDefault(row.getCode(), List.of())));
    }

    /** Holds an assumption, so that two versions of it come one after the other. */
    void hold(String code) {
        database.select(ASSUMPTION.CODE)
                .from(ASSUMPTION)
                .where(ASSUMPTION.CODE.eq(code))
                .forUpdate()
                .fetch();
    }

    boolean isKnown(UUID form) {
        return database.fetchExists(ASSUMED, ASSUMED.FORM.eq(form));
    }

    void add(String code, Assumption.Value it, UUID form) {
        database.insertInto(ASSUMED)
                .set(ASSUMED.CODE, code)
                .set(ASSUMED.VERSION, it.version())
                .set(ASSUMED.VALUE, it.value())
                .set(ASSUMED.SOURCE, it.source())
                .set(ASSUMED.CHECKED, it.checked())
                .set(ASSUMED.REASON, it.reason())
                .set(ASSUMED.SET_BY, it.by())
                .set(ASSUMED.SET_AT, it.at().atOffset(ZoneOffset.UTC))
                .set(ASSUMED.FORM, form)
                .execute();
    }
}
