package cymru.diogel.continuity.contingency;

import static gen.db.contingency.Tables.PROPOSAL;

import gen.db.contingency.tables.records.ProposalRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class ProposalStore {
    private static final int LATEST = 200;

    private final DSLContext database;

    ProposalStore(DSLContext database) {
        this.database = database;
    }

    /** Keeps a proposal; the same trigger on the same day again keeps nothing. */
    boolean add(Proposal it, int place) {
        return database.insertInto(PROPOSAL)
                        .set(PROPOSAL.ID, it.id())
                        .set(PROPOSAL.PLAN, it.plan())
                        .set(PROPOSAL.NUMBER, it.number())
                        .set(PROPOSAL.PLACE, place)
                        .set(PROPOSAL.SIGNAL, it.signal())
                        .set(PROPOSAL.KIND, it.kind().name())
                        .set(PROPOSAL.ON_DAY, it.day())
                        .set(PROPOSAL.MADE_AT, it.made().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The latest, those made last first. */
    List<Proposal> latest() {
        return database.selectFrom(PROPOSAL)
                .orderBy(PROPOSAL.MADE_AT.desc(), PROPOSAL.ID)
                .limit(LATEST)
                .fetch(ProposalStore::read);
    }

    Optional<Proposal> find(UUID id) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(ProposalStore::read);
    }

    /** Keeps what command decided; says no where it decided before. */
    boolean answer(UUID id, Proposal.Answer it, UUID decision) {
        return database.update(PROPOSAL)
                        .set(PROPOSAL.ANSWER, it.agreed() ? "AGREED" : "REFUSED")
                        .set(PROPOSAL.REASON, it.reason())
                        .set(PROPOSAL.DECISION, decision)
                        .set(PROPOSAL.ANSWERED_BY, it.by())
                        .set(PROPOSAL.ANSWERED_AT, it.at().atOffset(ZoneOffset.UTC))
                        .where(PROPOSAL.ID.eq(id), PROPOSAL.ANSWER.isNull())
                        .execute()
                == 1;
    }

    private static Proposal read(ProposalRecord row) {
        var reason = row.getReason();
        var by = row.getAnsweredBy();
        var at = row.getAnsweredAt();
        var answer =
                reason == null || by == null || at == null
                        ? null
                        : new Proposal.Answer(
                                "AGREED".equals(row.getAnswer()), reason, by, at.toInstant());
        return new Proposal(
                row.getId(),
                row.getPlan(),
                row.getNumber(),
                Proposal.Kind.valueOf(row.getKind()),
                row.getSignal(),
                row.getOnDay(),
                row.getMadeAt().toInstant(),
                answer);
    }
}
