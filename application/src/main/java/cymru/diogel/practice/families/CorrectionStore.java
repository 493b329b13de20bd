package cymru.diogel.practice.families;

import static gen.db.families.Tables.CORRECTION;

import gen.db.families.tables.records.CorrectionRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Keeps corrections that were asked for. */
@Component
class CorrectionStore {
    private final DSLContext database;
    private final FactStore facts;

    CorrectionStore(DSLContext database, FactStore facts) {
        this.database = database;
        this.facts = facts;
    }

    /** Keeps it unless another correction of the same fact waits. */
    boolean add(Correction it) {
        return database.insertInto(CORRECTION)
                        .set(CORRECTION.ID, it.id())
                        .set(CORRECTION.LINE, it.line())
                        .set(CORRECTION.PERSON, it.person())
                        .set(CORRECTION.SINCE, it.since())
                        .set(CORRECTION.SAYS, JSONB.valueOf(facts.json(it.says())))
                        .set(CORRECTION.REASON, it.reason())
                        .set(CORRECTION.ASKED_BY, it.askedBy())
                        .set(CORRECTION.ASKED_AT, it.askedAt().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Decides it, once. */
    boolean decide(UUID id, Correction.Decision decision) {
        return database.update(CORRECTION)
                        .set(CORRECTION.OUTCOME, decision.outcome().name())
                        .set(CORRECTION.DECIDED_BY, decision.by())
                        .set(CORRECTION.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                        .where(CORRECTION.ID.eq(id), CORRECTION.OUTCOME.isNull())
                        .execute()
                > 0;
    }

    /** Leaves of the corrections of a fact that they were asked for, and not what they said. */
    void redact(UUID line, Fact marked) {
        database.update(CORRECTION)
                .set(CORRECTION.SAYS, JSONB.valueOf(facts.json(marked)))
                .set(CORRECTION.REASON, Redactions.MARK)
                .where(CORRECTION.LINE.eq(line))
                .execute();
    }

    Optional<Correction> find(UUID id) {
        return database.selectFrom(CORRECTION)
                .where(CORRECTION.ID.eq(id))
                .fetchOptional(this::read);
    }

    /** Corrections of what is known of somebody, the last first. */
    List<Correction> of(UUID person) {
        return database.selectFrom(CORRECTION)
                .where(CORRECTION.PERSON.eq(person))
                .orderBy(CORRECTION.ASKED_AT.desc(), CORRECTION.ID)
                .fetch(this::read);
    }

    private Correction read(CorrectionRecord row) {
        var outcome = row.getOutcome();
        return new Correction(
                row.getId(),
                row.getLine(),
                row.getPerson(),
                row.getSince(),
                facts.fact(row.getSays().data()),
                row.getReason(),
                row.getAskedBy(),
                row.getAskedAt().toInstant(),
                outcome == null
                        ? null
                        : new Correction.Decision(
                                Correction.Outcome.valueOf(outcome),
                                row.getDecidedBy(),
                                row.getDecidedAt().toInstant()));
    }
}
