package cymru.diogel.continuity.recovery;

import static gen.db.recovery.Tables.VERDICT;

import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.recovery.PlanVerdict.Outcome;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class VerdictStore {
    private final DSLContext database;

    VerdictStore(DSLContext database) {
        this.database = database;
    }

    /** What was said of a version, the earliest first. */
    List<PlanVerdict> of(UUID version) {
        return database.selectFrom(VERDICT)
                .where(VERDICT.VERSION.eq(version))
                .orderBy(VERDICT.GIVEN_AT, VERDICT.ID)
                .fetch(row ->
                        new PlanVerdict(
                                row.getId(),
                                row.getVersion(),
                                Tier.valueOf(row.getTier()),
                                Outcome.valueOf(row.getOutcome()),
                                row.getReason(),
                                row.getDecision(),
                                row.getGivenBy(),
                                row.getGivenAt().toInstant()));
    }

    void add(PlanVerdict it) {
        database.insertInto(VERDICT)
                .set(VERDICT.ID, it.id())
                .set(VERDICT.VERSION, it.version())
                .set(VERDICT.TIER, it.tier().name())
                .set(VERDICT.OUTCOME, it.outcome().name())
                .set(VERDICT.REASON, it.reason())
                .set(VERDICT.DECISION, it.decision())
                .set(VERDICT.GIVEN_BY, it.by())
                .set(VERDICT.GIVEN_AT, it.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
