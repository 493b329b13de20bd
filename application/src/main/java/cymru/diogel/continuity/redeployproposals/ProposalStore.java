package cymru.diogel.continuity.redeployproposals;

import static gen.db.redeployproposals.Tables.CHANGE;
import static gen.db.redeployproposals.Tables.PROPOSAL;

import cymru.diogel.continuity.redeployproposals.Change.Because;
import cymru.diogel.continuity.redeployproposals.Change.Decision;
import cymru.diogel.continuity.redeployproposals.Change.Where;
import gen.db.redeployproposals.tables.records.ChangeRecord;
import gen.db.redeployproposals.tables.records.ProposalRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("redeploymentProposalStore")
class ProposalStore {
    private static final int RECENT = 20;

    private final DSLContext database;

    ProposalStore(DSLContext database) {
        this.database = database;
    }

    void keep(Proposal it) {
        var row = database.newRecord(PROPOSAL);
        row.setId(it.id());
        row.setAskedBy(it.by());
        row.setAskedAt(it.at().atOffset(ZoneOffset.UTC));
        row.setKeeps(it.keeps());
        row.setStage(it.stage().name());
        row.setBetter(it.better());
        row.setBeforeLevels(it.before().toArray(Long[]::new));
        row.setAfterLevels(it.after().toArray(Long[]::new));
        database.insertInto(PROPOSAL)
                .set(row)
                .onConflict(PROPOSAL.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    List<Proposal> recent() {
        return database.selectFrom(PROPOSAL)
                .orderBy(PROPOSAL.ASKED_AT.desc(), PROPOSAL.ID)
                .limit(RECENT)
                .fetch(ProposalStore::proposal);
    }

    Optional<Proposal> find(UUID id) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(ProposalStore::proposal);
    }

    void add(List<Change> changes) {
        for (var it : changes) {
            var row = database.newRecord(CHANGE);
            row.setId(it.id());
            row.setProposal(it.proposal());
            row.setPerson(it.person());
            row.setFromService(it.from() == null ? null : it.from().service());
            row.setFromSkill(it.from() == null ? null : it.from().skill());
            row.setToService(it.to() == null ? null : it.to().service());
            row.setToSkill(it.to() == null ? null : it.to().skill());
            row.setTier(it.because().tier());
            row.setFills(it.because().fills());
            row.setMinutes(it.because().minutes());
            row.setHomeGives(it.because().homeGives());
            row.setDecision(it.decision().name());
            row.setReason(it.reason());
            database.insertInto(CHANGE).set(row).execute();
        }
    }

    List<Change> changes(UUID proposal) {
        return database.selectFrom(CHANGE)
                .where(CHANGE.PROPOSAL.eq(proposal))
                .orderBy(CHANGE.TIER, CHANGE.FILLS.desc(), CHANGE.TO_SERVICE, CHANGE.ID)
                .fetch(ProposalStore::change);
    }

    /** Decides a change that is open, once. */
    boolean decide(UUID change, Decision as, String reason, UUID by, Instant at) {
        return database.update(CHANGE)
                        .set(CHANGE.DECISION, as.name())
                        .set(CHANGE.REASON, reason)
                        .set(CHANGE.DECIDED_BY, by)
                        .set(CHANGE.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(CHANGE.ID.eq(change), CHANGE.DECISION.eq(Decision.OPEN.name()))
                        .execute()
                == 1;
    }

    private static Proposal proposal(ProposalRecord row) {
        return new Proposal(
                row.getId(),
                row.getAskedBy(),
                row.getAskedAt().toInstant(),
                row.getKeeps(),
                Proposal.Stage.valueOf(row.getStage()),
                row.getBetter(),
                List.of(row.getBeforeLevels()),
                List.of(row.getAfterLevels()));
    }

    private static Change change(ChangeRecord row) {
        return new Change(
                row.getId(),
                row.getProposal(),
                row.getPerson(),
                where(row.getFromService(), row.getFromSkill()),
                where(row.getToService(), row.getToSkill()),
                new Because(row.getTier(), row.getFills(), row.getMinutes(), row.getHomeGives()),
                Decision.valueOf(row.getDecision()),
                row.getReason(),
                row.getDecidedBy());
    }

    private static @Nullable Where where(@Nullable UUID service, @Nullable String skill) {
        return service == null || skill == null ? null : new Where(service, skill);
    }
}
