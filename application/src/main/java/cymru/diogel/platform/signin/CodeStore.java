package cymru.diogel.platform.signin;

import static gen.db.signin.Tables.CODE;
import static gen.db.signin.Tables.RECOVERY;

import cymru.diogel.platform.sealing.SealKey;
import cymru.diogel.platform.sealing.SealKey.Envelope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class CodeStore {
    private final DSLContext database;
    private final SealKey key;

    CodeStore(DSLContext database, @Qualifier("signinKey") SealKey key) {
        this.database = database;
        this.key = key;
    }

    /** A secret as it is needed, opened. */
    record Secret(UUID id, byte[] bytes) {}

    boolean has(UUID account) {
        return hasOr(account, DSL.noCondition());
    }

    /** Asks for something else in the same statement. */
    boolean hasOr(UUID account, Condition other) {
        var mine = CODE.ACCOUNT.eq(account).and(CODE.CONFIRMED_AT.isNotNull());
        var has = DSL.exists(DSL.selectOne().from(CODE).where(mine)).or(other);
        return database.select(DSL.field(has)).fetchSingle().value1();
    }

    Optional<Secret> confirmed(UUID account) {
        return find(CODE.ACCOUNT.eq(account).and(CODE.CONFIRMED_AT.isNotNull()));
    }

    Optional<Secret> offered(UUID account) {
        return find(CODE.ACCOUNT.eq(account).and(CODE.CONFIRMED_AT.isNull()));
    }

    /** Keeps a secret that is only offered; one that is already offered stays. */
    void offer(UUID account, byte[] secret, Instant at) {
        var id = UUID.randomUUID();
        var envelope = key.seal(id, secret);
        database.insertInto(CODE)
                .set(CODE.ID, id)
                .set(CODE.ACCOUNT, account)
                .set(CODE.SEALED, envelope.bytes())
                .set(CODE.SEAL_KEY, envelope.key())
                .set(CODE.OFFERED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Takes the offered secret in place of what stood before. */
    void confirm(UUID account, Secret offered, Instant at) {
        database.deleteFrom(CODE)
                .where(CODE.ACCOUNT.eq(account), CODE.CONFIRMED_AT.isNotNull())
                .execute();
        database.update(CODE)
                .set(CODE.CONFIRMED_AT, at.atOffset(ZoneOffset.UTC))
                .where(CODE.ID.eq(offered.id()))
                .execute();
    }

    /** Takes the code of this half minute, unless one of it or of a later one was taken. */
    boolean take(UUID code, long step) {
        return database.update(CODE)
                        .set(CODE.LAST_STEP, step)
                        .where(CODE.ID.eq(code), CODE.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    void recover(UUID account, List<String> codes) {
        database.deleteFrom(RECOVERY).where(RECOVERY.ACCOUNT.eq(account)).execute();
        for (var code : codes) {
            database.insertInto(RECOVERY)
                    .set(RECOVERY.ID, UUID.randomUUID())
                    .set(RECOVERY.ACCOUNT, account)
                    .set(RECOVERY.HASH, key.hash(account, code))
                    .execute();
        }
    }

    /** Uses a recovery code up, if it is one that is left. */
    boolean useUp(UUID account, String code, Instant at) {
        return database.update(RECOVERY)
                        .set(RECOVERY.USED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(
                                RECOVERY.ACCOUNT.eq(account),
                                RECOVERY.HASH.eq(key.hash(account, code)),
                                RECOVERY.USED_AT.isNull())
                        .execute()
                == 1;
    }

    int left(UUID account) {
        return database.fetchCount(
                RECOVERY, RECOVERY.ACCOUNT.eq(account), RECOVERY.USED_AT.isNull());
    }

    void forget(UUID account) {
        database.deleteFrom(CODE).where(CODE.ACCOUNT.eq(account)).execute();
        database.deleteFrom(RECOVERY).where(RECOVERY.ACCOUNT.eq(account)).execute();
    }

    private Optional<Secret> find(Condition which) {
        return database.selectFrom(CODE)
                .where(which)
                .fetchOptional(row ->
                        new Secret(
                                row.getId(),
                                key.open(
                                        row.getId(),
                                        new Envelope(row.getSealed(), row.getSealKey()))));
    }
}
