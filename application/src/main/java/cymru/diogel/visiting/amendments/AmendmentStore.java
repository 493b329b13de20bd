package cymru.diogel.visiting.amendments;

import static gen.db.amendments.Tables.AMENDMENT;
import static gen.db.amendments.Tables.SEALED;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.sealing.SealKey.Envelope;
import cymru.diogel.visiting.amendments.Amendment.Asking;
import cymru.diogel.visiting.amendments.Amendment.Decision;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Outcome;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import gen.db.amendments.tables.records.AmendmentRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps amendments, and what they took out, sealed. */
@Component
class AmendmentStore {
    private final DSLContext database;

    AmendmentStore(DSLContext database) {
        this.database = database;
    }

    // Of two children of a list who are one, one is named.
    @EventListener
    @Order(0)
    void on(Joined event) {
        var gone = new UUID[] {event.gone()};
        database.execute(
                """
                update amendments.amendment
                   set children = array(select distinct unnest(
                           array_replace(children, ?::uuid, ?::uuid)) order by 1)
                 where children @> ?::uuid[]
                """,
                event.gone(),
                event.kept(),
                gone);
        database.update(AMENDMENT)
                .set(AMENDMENT.TARGET, event.kept())
                .where(AMENDMENT.TARGET.eq(event.gone()))
                .execute();
    }

    /** Keeps it unless another of the same kind and subject waits. */
    boolean add(Amendment it) {
        var subject = it.subject();
        return database.insertInto(AMENDMENT)
                        .set(AMENDMENT.ID, it.id())
                        .set(AMENDMENT.KIND, it.kind().name())
                        .set(AMENDMENT.CHILDREN, it.children().toArray(UUID[]::new))
                        .set(AMENDMENT.VISIT, subject.visit())
                        .set(AMENDMENT.LINE, subject.line())
                        .set(AMENDMENT.TARGET, subject.target())
                        .set(AMENDMENT.DOCUMENT, subject.document())
                        .set(AMENDMENT.WORDS, it.words())
                        .set(AMENDMENT.REASON, it.reason())
                        .set(AMENDMENT.ASKED_BY, it.asking().by())
                        .set(AMENDMENT.ASKED_AT, it.asking().at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Decides it, once; the words to be taken out are forgotten here. */
    boolean decide(UUID id, Decision decision) {
        return database.update(AMENDMENT)
                        .set(AMENDMENT.OUTCOME, decision.outcome().name())
                        .set(AMENDMENT.DECIDED_BY, decision.by())
                        .set(AMENDMENT.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                        .setNull(AMENDMENT.WORDS)
                        .where(AMENDMENT.ID.eq(id), AMENDMENT.OUTCOME.isNull())
                        .execute()
                > 0;
    }

    Optional<Amendment> find(UUID id) {
        return database.selectFrom(AMENDMENT)
                .where(AMENDMENT.ID.eq(id))
                .fetchOptional(AmendmentStore::read);
    }

    /** All in whose records this child's is, the last first. */
    List<Amendment> of(UUID child) {
        return database.selectFrom(AMENDMENT)
                .where(
                        AMENDMENT
                                .CHILDREN
                                .contains(new UUID[] {child})
                                .or(AMENDMENT.TARGET.eq(child)))
                .orderBy(
                        DSL.coalesce(AMENDMENT.DECIDED_AT, AMENDMENT.ASKED_AT).desc(), AMENDMENT.ID)
                .fetch(AmendmentStore::read);
    }

    void seal(UUID amendment, Envelope envelope) {
        database.insertInto(SEALED)
                .set(SEALED.AMENDMENT, amendment)
                .set(SEALED.BYTES, envelope.bytes())
                .set(SEALED.KEY, envelope.key())
                .execute();
    }

    Optional<Envelope> sealed(UUID amendment) {
        return database.selectFrom(SEALED)
                .where(SEALED.AMENDMENT.eq(amendment))
                .fetchOptional(it -> new Envelope(it.getBytes(), it.getKey()));
    }

    private static Amendment read(AmendmentRecord row) {
        var outcome = row.getOutcome();
        return new Amendment(
                row.getId(),
                Kind.valueOf(row.getKind()),
                Set.of(row.getChildren()),
                new Subject(row.getVisit(), row.getLine(), row.getTarget(), row.getDocument()),
                row.getWords(),
                row.getReason(),
                new Asking(row.getAskedBy(), row.getAskedAt().toInstant()),
                outcome == null
                        ? null
                        : new Decision(
                                Outcome.valueOf(outcome),
                                row.getDecidedBy(),
                                row.getDecidedAt().toInstant()));
    }
}
