package cymru.diogel.platform.witness;

import static gen.db.witness.Tables.DELIVERY;
import static gen.db.witness.Tables.HEAD;

import cymru.diogel.platform.witness.Heads.Delivery;
import gen.db.witness.tables.records.HeadRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HeadStore {
    private static final int FETCHED_AT_ONCE = 1000;

    private final DSLContext database;

    HeadStore(DSLContext database) {
        this.database = database;
    }

    /** Waits until nobody else makes a head. */
    void lock() {
        database.execute("select pg_advisory_xact_lock(hashtextextended('witness.head', 0))");
    }

    Optional<Head> last() {
        return database.selectFrom(HEAD)
                .orderBy(HEAD.NUMBER.desc())
                .limit(1)
                .fetchOptional(HeadStore::head);
    }

    void add(Head head) {
        database.insertInto(HEAD)
                .set(HEAD.NUMBER, head.number())
                .set(HEAD.AT, head.at().atOffset(ZoneOffset.UTC))
                .set(HEAD.SIZE, head.size())
                .set(HEAD.ROOT, HexFormat.of().parseHex(head.root()))
                .set(HEAD.PREVIOUS, HexFormat.of().parseHex(head.previous()))
                .set(HEAD.KEY, head.key())
                .set(HEAD.SIGNATURE, head.signature())
                .execute();
    }

    /** The next heads after this number, in order. */
    List<Head> after(long number) {
        return database.selectFrom(HEAD)
                .where(HEAD.NUMBER.gt(number))
                .orderBy(HEAD.NUMBER)
                .limit(FETCHED_AT_ONCE)
                .fetch(HeadStore::head);
    }

    List<Delivery> deliveries() {
        return database.selectFrom(DELIVERY)
                .orderBy(DELIVERY.SINK)
                .fetch(it ->
                        new Delivery(
                                Heads.Sink.valueOf(it.getSink()),
                                it.getNumber(),
                                instant(it.getAt()),
                                it.getFailure(),
                                instant(it.getFailedAt())));
    }

    void delivered(Heads.Sink sink, long number, Instant at) {
        database.update(DELIVERY)
                .set(DELIVERY.NUMBER, number)
                .set(DELIVERY.AT, at.atOffset(ZoneOffset.UTC))
                .setNull(DELIVERY.FAILURE)
                .setNull(DELIVERY.FAILED_AT)
                .where(DELIVERY.SINK.eq(sink.name()))
                .execute();
    }

    void failed(Heads.Sink sink, String why, Instant at) {
        database.update(DELIVERY)
                .set(DELIVERY.FAILURE, why)
                .set(DELIVERY.FAILED_AT, at.atOffset(ZoneOffset.UTC))
                .where(DELIVERY.SINK.eq(sink.name()))
                .execute();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Head head(HeadRecord row) {
        return new Head(
                row.getNumber(),
                row.getAt().toInstant(),
                row.getSize(),
                HexFormat.of().formatHex(row.getRoot()),
                HexFormat.of().formatHex(row.getPrevious()),
                row.getKey(),
                row.getSignature());
    }
}
