package cymru.diogel.practice.confirmations;

import static gen.db.confirmations.Tables.CHASE;
import static gen.db.confirmations.Tables.CONFIRMATION;

import cymru.diogel.practice.confirmations.Confirmation.Came;
import cymru.diogel.practice.confirmations.Confirmation.Chase;
import cymru.diogel.practice.confirmations.Confirmation.How;
import gen.db.confirmations.tables.records.ConfirmationRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class ConfirmationStore {
    private final DSLContext database;

    ConfirmationStore(DSLContext database) {
        this.database = database;
    }

    /** Notes that it is owed; noted already, nothing is changed. */
    void add(UUID report, Instant dueAt, int rule) {
        database.insertInto(CONFIRMATION)
                .set(CONFIRMATION.REPORT, report)
                .set(CONFIRMATION.DUE_AT, utc(dueAt))
                .set(CONFIRMATION.RULE, rule)
                .onConflictDoNothing()
                .execute();
    }

    Optional<Confirmation> find(UUID report) {
        return database.selectFrom(CONFIRMATION)
                .where(CONFIRMATION.REPORT.eq(report))
                .fetchOptional(ConfirmationStore::read);
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Confirmation> hold(UUID report) {
        return database.selectFrom(CONFIRMATION)
                .where(CONFIRMATION.REPORT.eq(report))
                .forUpdate()
                .fetchOptional(ConfirmationStore::read);
    }

    List<Confirmation> owed() {
        return database.selectFrom(CONFIRMATION)
                .where(CONFIRMATION.CAME_AT.isNull())
                .orderBy(CONFIRMATION.DUE_AT, CONFIRMATION.REPORT)
                .fetch(ConfirmationStore::read);
    }

    List<Confirmation> due(Instant from, Instant to) {
        return database.selectFrom(CONFIRMATION)
                .where(CONFIRMATION.DUE_AT.ge(utc(from)), CONFIRMATION.DUE_AT.lt(utc(to)))
                .orderBy(CONFIRMATION.DUE_AT, CONFIRMATION.REPORT)
                .fetch(ConfirmationStore::read);
    }

    void write(UUID report, Came it, UUID by, Instant now) {
        database.update(CONFIRMATION)
                .set(CONFIRMATION.CAME_AT, utc(it.at()))
                .set(CONFIRMATION.HOW, it.how().name())
                .set(CONFIRMATION.WORDS, it.words())
                .set(CONFIRMATION.NOTED_BY, by)
                .set(CONFIRMATION.NOTED_AT, utc(now))
                .where(CONFIRMATION.REPORT.eq(report))
                .execute();
    }

    void add(Chase it) {
        database.insertInto(CHASE)
                .set(CHASE.ID, it.id())
                .set(CHASE.REPORT, it.report())
                .set(CHASE.WORDS, it.words())
                .set(CHASE.AT, utc(it.at()))
                .set(CHASE.BY, it.by())
                .execute();
    }

    Map<UUID, List<Chase>> chases(Collection<UUID> reports) {
        return database.selectFrom(CHASE)
                .where(CHASE.REPORT.in(reports))
                .orderBy(CHASE.AT)
                .fetchGroups(
                        CHASE.REPORT,
                        it ->
                                new Chase(
                                        it.getId(),
                                        it.getReport(),
                                        it.getWords(),
                                        it.getAt().toInstant(),
                                        it.getBy()));
    }

    private static Confirmation read(ConfirmationRecord it) {
        var at = it.getCameAt();
        return new Confirmation(
                it.getReport(),
                it.getDueAt().toInstant(),
                at == null
                        ? null
                        : new Came(at.toInstant(), How.valueOf(it.getHow()), it.getWords()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
