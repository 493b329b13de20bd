package cymru.diogel.continuity.services;

import static gen.db.services.Tables.NEED;
import static gen.db.services.Tables.SERVICE;

import gen.db.services.tables.records.ServiceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class ServiceStore {
    private final DSLContext database;

    ServiceStore(DSLContext database) {
        this.database = database;
    }

    /** Every service as the catalogue has it, each standing as if nothing had moved it. */
    List<Provision> all() {
        return select(DSL.noCondition());
    }

    Optional<Provision> find(UUID id) {
        return select(SERVICE.ID.eq(id)).stream().findFirst();
    }

    /** Holds a service, so that two moves of it come one after the other. */
    void hold(UUID id) {
        database.select(SERVICE.ID).from(SERVICE).where(SERVICE.ID.eq(id)).forUpdate().fetch();
    }

    private List<Provision> select(Condition condition) {
        var needs =
                DSL.multiset(
                                DSL.select(NEED.SKILL, NEED.WHOLE, NEED.SAFE)
                                        .from(NEED)
                                        .where(NEED.SERVICE.eq(SERVICE.ID))
                                        .orderBy(NEED.SKILL))
                        .convertFrom(all ->
                                all.map(it ->
                                        new Needs.Staff(it.value1(), it.value2(), it.value3())));
        return database.select(SERVICE, needs)
                .from(SERVICE)
                .where(condition)
                .orderBy(SERVICE.TIER, SERVICE.ENGLISH, SERVICE.ID)
                .fetch(row -> read(row.value1(), row.value2()));
    }

    private static Provision read(ServiceRecord row, List<Needs.Staff> needs) {
        return new Provision(
                row.getId(),
                row.getCode(),
                new Name(row.getEnglish(), row.getWelsh()),
                Part.valueOf(row.getPart()),
                new Name(row.getPlaceEnglish(), row.getPlaceWelsh()),
                row.getTier(),
                new Needs(needs, row.getPremises(), row.getSuppliers(), row.getSystems()),
                new Name(row.getAffectedEnglish(), row.getAffectedWelsh()),
                Provision.Standing.ALWAYS_RAN);
    }

    /** Keeps a service as it is written, in place of what was there; its code stays. */
    boolean keep(Provision it, UUID by, Instant at) {
        var row = database.newRecord(SERVICE);
        row.setId(it.id());
        row.setCode(it.code());
        row.setEnglish(it.name().english());
        row.setWelsh(it.name().welsh());
        row.setPart(it.part().name());
        row.setPlaceEnglish(it.place().english());
        row.setPlaceWelsh(it.place().welsh());
        row.setTier(it.tier());
        row.setPremises(it.needs().premises());
        row.setSuppliers(it.needs().suppliers());
        row.setSystems(it.needs().systems());
        row.setAffectedEnglish(it.affected().english());
        row.setAffectedWelsh(it.affected().welsh());
        row.setChangedBy(by);
        row.setChangedAt(at.atOffset(ZoneOffset.UTC));
        var isNew = database.insertInto(SERVICE).set(row).onConflictDoNothing().execute() == 1;
        if (!isNew) {
            row.touched(SERVICE.CODE, false);
            var isThere =
                    database.update(SERVICE).set(row).where(SERVICE.ID.eq(it.id())).execute() == 1;
            if (!isThere) {
                return false;
            }
        }
        database.deleteFrom(NEED).where(NEED.SERVICE.eq(it.id())).execute();
        it.needs().staff().forEach(need -> add(it.id(), need));
        return true;
    }

    private void add(UUID service, Needs.Staff need) {
        database.insertInto(NEED)
                .set(NEED.SERVICE, service)
                .set(NEED.SKILL, need.skill())
                .set(NEED.WHOLE, need.full())
                .set(NEED.SAFE, need.safe())
                .execute();
    }
}
