package cymru.diogel.platform.exclusions;

import static gen.db.exclusions.Tables.EXCLUSION;
import static gen.db.exclusions.Tables.KIN;

import cymru.diogel.platform.exclusions.Exclusion.Why;
import gen.db.exclusions.tables.records.ExclusionRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ExclusionStore {
    private final DSLContext database;

    ExclusionStore(DSLContext database) {
        this.database = database;
    }

    /** Adds those that do not stand already, and says for which children. */
    List<UUID> add(
            UUID account, Collection<UUID> children, Why why, @Nullable UUID by, Instant at) {
        var added = new ArrayList<UUID>();
        for (var child : children) {
            var rows =
                    database.insertInto(EXCLUSION)
                            .set(EXCLUSION.ID, UUID.randomUUID())
                            .set(EXCLUSION.ACCOUNT, account)
                            .set(EXCLUSION.CHILD, child)
                            .set(EXCLUSION.WHY, why.name())
                            .set(EXCLUSION.AT, at.atOffset(ZoneOffset.UTC))
                            .set(EXCLUSION.BY, by)
                            .onConflictDoNothing()
                            .execute();
            if (rows > 0) {
                added.add(child);
            }
        }
        return added;
    }

    void keep(UUID account, Kin kin) {
        database.insertInto(KIN)
                .set(KIN.ACCOUNT, account)
                .set(KIN.SURNAME, kin.surname())
                .set(KIN.ADDRESS, kin.address())
                .set(KIN.PHONE, kin.phone())
                .onDuplicateKeyUpdate()
                .set(KIN.SURNAME, kin.surname())
                .set(KIN.ADDRESS, kin.address())
                .set(KIN.PHONE, kin.phone())
                .execute();
    }

    Map<UUID, Kin> kin() {
        return database.selectFrom(KIN)
                .fetchMap(
                        KIN.ACCOUNT,
                        row -> new Kin(row.getSurname(), row.getAddress(), row.getPhone()));
    }

    Optional<Exclusion> find(UUID id) {
        return database.selectFrom(EXCLUSION)
                .where(EXCLUSION.ID.eq(id))
                .fetchOptional(ExclusionStore::read);
    }

    List<Exclusion> standing() {
        return database.selectFrom(EXCLUSION)
                .where(EXCLUSION.CLEARED_AT.isNull())
                .orderBy(EXCLUSION.AT.desc(), EXCLUSION.ID)
                .fetch(ExclusionStore::read);
    }

    boolean mayNotClear(UUID id, UUID by) {
        return database.fetchExists(
                EXCLUSION,
                EXCLUSION.ID.eq(id).and(EXCLUSION.ACCOUNT.eq(by).or(EXCLUSION.BY.eq(by))));
    }

    void clear(UUID id, UUID by, String reason, Instant at) {
        database.update(EXCLUSION)
                .set(EXCLUSION.CLEARED_AT, at.atOffset(ZoneOffset.UTC))
                .set(EXCLUSION.CLEARED_BY, by)
                .set(EXCLUSION.CLEARED_WHY, reason)
                .where(EXCLUSION.ID.eq(id))
                .execute();
    }

    private static Exclusion read(ExclusionRecord row) {
        return new Exclusion(
                row.getId(),
                row.getAccount(),
                row.getChild(),
                Why.valueOf(row.getWhy()),
                row.getAt().toInstant(),
                row.getClearedBy());
    }
}
