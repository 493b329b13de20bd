package cymru.diogel.platform.retention;

import static gen.db.retention.Tables.BATCH;
import static gen.db.retention.Tables.DESTROYED;
import static gen.db.retention.Tables.HOLD;
import static gen.db.retention.Tables.ITEM;
import static gen.db.retention.Tables.RULE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import cymru.diogel.platform.keeping.Trace;
import cymru.diogel.platform.retention.Batch.Certificate;
import cymru.diogel.platform.retention.Batch.Decision;
import gen.db.retention.tables.records.BatchRecord;
import gen.db.retention.tables.records.RuleRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules, holds and batches in their tables. */
@Component
class RetentionStore {
    private final DSLContext database;

    RetentionStore(DSLContext database) {
        this.database = database;
    }

    /** The rules that hold, each in its last version. */
    Schedule schedule() {
        var newer = RULE.as("newer");
        return new Schedule(
                database.selectFrom(RULE)
                        .where(
                                RULE.VERSION.eq(
                                        select(max(newer.VERSION))
                                                .from(newer)
                                                .where(newer.CODE.eq(RULE.CODE))),
                                RULE.WITHDRAWN.isFalse())
                        .orderBy(RULE.CODE)
                        .fetch(RetentionStore::rule));
    }

    private static Rule rule(RuleRecord row) {
        var touches = row.getTouches();
        return new Rule(
                row.getCode(),
                row.getVersion(),
                touches == null ? null : Trace.Kind.valueOf(touches),
                Rule.When.valueOf(row.getCountedWhen()),
                Rule.From.valueOf(row.getCountedFrom()),
                row.getYears(),
                row.getSource());
    }

    /**
     * What stops a record from being asked for: the holds that stand, and that it waits already.
     */
    record Stops(List<Hold> holds, Set<UUID> waiting) {}

    Stops stops() {
        var none = inline((UUID) null, SQLDataType.UUID);
        var nobody = inline((OffsetDateTime) null, SQLDataType.TIMESTAMPWITHTIMEZONE);
        var holds = new ArrayList<Hold>();
        var waiting = new HashSet<UUID>();
        database.select(HOLD.ID, HOLD.CHILD, HOLD.REASON, HOLD.AT, HOLD.BY)
                .from(HOLD)
                .where(HOLD.LIFTED_AT.isNull())
                .unionAll(select(none, ITEM.CHILD, ITEM.RULE, nobody, none).from(ITEM))
                .orderBy(4)
                .forEach(it -> {
                    if (it.value1() == null) {
                        waiting.add(it.value2());
                    } else {
                        var at = it.value4().toInstant();
                        var child = it.value2();
                        holds.add(new Hold(it.value1(), child, it.value3(), at, it.value5()));
                    }
                });
        return new Stops(holds.reversed(), waiting);
    }

    void add(Hold hold) {
        database.insertInto(HOLD)
                .set(HOLD.ID, hold.id())
                .set(HOLD.CHILD, hold.child())
                .set(HOLD.REASON, hold.reason())
                .set(HOLD.AT, hold.at().atOffset(ZoneOffset.UTC))
                .set(HOLD.BY, hold.by())
                .execute();
    }

    boolean lift(UUID id, UUID by, Instant at) {
        return database.update(HOLD)
                        .set(HOLD.LIFTED_AT, at.atOffset(ZoneOffset.UTC))
                        .set(HOLD.LIFTED_BY, by)
                        .where(HOLD.ID.eq(id), HOLD.LIFTED_AT.isNull())
                        .execute()
                == 1;
    }

    void add(Batch batch, Collection<Due> items) {
        database.insertInto(BATCH)
                .set(BATCH.ID, batch.id())
                .set(BATCH.ASKED_AT, batch.askedAt().atOffset(ZoneOffset.UTC))
                .set(BATCH.ASKED_BY, batch.askedBy())
                .set(BATCH.RECORDS, batch.records())
                .execute();
        for (var item : items) {
            database.insertInto(ITEM)
                    .set(ITEM.BATCH, batch.id())
                    .set(ITEM.CHILD, item.child())
                    .set(ITEM.REFERENCE, item.reference())
                    .set(ITEM.RULE, item.rule())
                    .set(ITEM.DUE_ON, item.day())
                    .execute();
        }
    }

    List<Due> items(UUID batch) {
        return database.selectFrom(ITEM)
                .where(ITEM.BATCH.eq(batch))
                .orderBy(ITEM.DUE_ON, ITEM.REFERENCE)
                .fetch(it ->
                        new Due(it.getChild(), it.getReference(), it.getDueOn(), it.getRule()));
    }

    List<Batch> batches(int limit) {
        return database.selectFrom(BATCH)
                .orderBy(BATCH.ASKED_AT.desc())
                .limit(limit)
                .fetch(it -> batch(it, Map.of()));
    }

    Optional<Batch> find(UUID id) {
        var pieces = new TreeMap<String, Integer>();
        database.selectFrom(DESTROYED)
                .where(DESTROYED.BATCH.eq(id))
                .forEach(it -> pieces.put(it.getKeeper(), it.getPieces()));
        return database.selectFrom(BATCH)
                .where(BATCH.ID.eq(id))
                .fetchOptional(it -> batch(it, pieces));
    }

    /** Decides once; whoever comes second is told no. */
    boolean decide(UUID id, Decision decision) {
        var decided =
                database.update(BATCH)
                        .set(BATCH.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                        .set(BATCH.DECIDED_BY, decision.by())
                        .set(BATCH.AGREED, decision.agreed())
                        .where(BATCH.ID.eq(id), BATCH.DECIDED_AT.isNull())
                        .execute();
        return decided == 1;
    }

    void forget(UUID batch) {
        database.deleteFrom(ITEM).where(ITEM.BATCH.eq(batch)).execute();
    }

    /** Forgets a hold's child with the child's record; the hold itself is over by then. */
    int forgetChild(UUID child) {
        return database.update(HOLD).setNull(HOLD.CHILD).where(HOLD.CHILD.eq(child)).execute();
    }

    void certify(UUID batch, Certificate certificate) {
        database.update(BATCH)
                .set(BATCH.HEAD, certificate.head())
                .set(BATCH.HEAD_SIZE, certificate.size())
                .set(BATCH.HEAD_ROOT, certificate.root())
                .where(BATCH.ID.eq(batch))
                .execute();
        certificate
                .pieces()
                .forEach((keeper, pieces) ->
                        database.insertInto(DESTROYED)
                                .set(DESTROYED.BATCH, batch)
                                .set(DESTROYED.KEEPER, keeper)
                                .set(DESTROYED.PIECES, pieces)
                                .execute());
    }

    private static Batch batch(BatchRecord row, Map<String, Integer> pieces) {
        return new Batch(
                row.getId(),
                row.getAskedAt().toInstant(),
                row.getAskedBy(),
                row.getRecords(),
                decision(row, pieces));
    }

    private static @Nullable Decision decision(BatchRecord row, Map<String, Integer> pieces) {
        var at = row.getDecidedAt();
        if (at == null) {
            return null;
        }
        var head = row.getHead();
        var certificate =
                head == null
                        ? null
                        : new Certificate(
                                head,
                                Objects.requireNonNull(row.getHeadSize()),
                                Objects.requireNonNull(row.getHeadRoot()),
                                pieces);
        return new Decision(
                at.toInstant(),
                Objects.requireNonNull(row.getDecidedBy()),
                Boolean.TRUE.equals(row.getAgreed()),
                certificate);
    }
}
