package cymru.diogel.assurance.oversight;

import static gen.db.oversight.Tables.FINDING;
import static gen.db.oversight.Tables.RULE;
import static gen.db.oversight.Tables.STEP;

import cymru.diogel.assurance.oversight.Finding.Reason;
import cymru.diogel.assurance.oversight.Finding.State;
import cymru.diogel.assurance.oversight.Finding.Step;
import cymru.diogel.assurance.oversight.LookingRule.Burst;
import gen.db.oversight.tables.records.RuleRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class OversightStore {
    private final DSLContext database;

    OversightStore(DSLContext database) {
        this.database = database;
    }

    /** Lets no other node look until the transaction ends; says no when one does already. */
    boolean lock() {
        return Boolean.TRUE.equals(
                database.fetchValue(
                        "select pg_try_advisory_xact_lock(hashtextextended('oversight', 0))"));
    }

    LookingRule rule(LocalDate day) {
        return database.selectFrom(RULE)
                .where(RULE.FROM_ON.le(day))
                .orderBy(RULE.FROM_ON.desc(), RULE.VERSION.desc())
                .limit(1)
                .fetchOptional(OversightStore::rule)
                .orElseThrow();
    }

    /** The last finding about each person. */
    Map<UUID, Finding> last() {
        return database.select()
                .distinctOn(FINDING.ACCOUNT)
                .from(FINDING)
                .join(RULE)
                .on(RULE.VERSION.eq(FINDING.RULE))
                .orderBy(FINDING.ACCOUNT, FINDING.LAST_AT.desc())
                .fetchMap(it -> it.get(FINDING.ACCOUNT), OversightStore::finding);
    }

    void add(Finding finding) {
        database.insertInto(FINDING)
                .set(FINDING.ID, finding.id())
                .set(FINDING.ACCOUNT, finding.account())
                .set(FINDING.RULE, finding.rule().version())
                .set(FINDING.FIRST_AT, finding.burst().first().atOffset(ZoneOffset.UTC))
                .set(FINDING.LAST_AT, finding.burst().last().atOffset(ZoneOffset.UTC))
                .set(FINDING.CHILDREN, finding.burst().children())
                .set(FINDING.LOOKS, finding.burst().looks())
                .set(FINDING.FOUND_AT, finding.foundAt().atOffset(ZoneOffset.UTC))
                .set(FINDING.DUE_ON, finding.dueOn())
                .set(FINDING.ANSWERS, finding.answers())
                .set(FINDING.STATE, finding.state().name())
                .execute();
    }

    void extend(UUID id, Burst burst) {
        database.update(FINDING)
                .set(FINDING.LAST_AT, burst.last().atOffset(ZoneOffset.UTC))
                .set(FINDING.CHILDREN, DSL.greatest(FINDING.CHILDREN, DSL.val(burst.children())))
                .set(FINDING.LOOKS, DSL.greatest(FINDING.LOOKS, DSL.val(burst.looks())))
                .where(FINDING.ID.eq(id))
                .execute();
    }

    Optional<Finding> find(UUID id) {
        return findings(FINDING.ID.eq(id)).stream().findFirst();
    }

    /** The same, and nobody else may change it until the transaction ends. */
    Optional<Finding> claim(UUID id) {
        database.select(FINDING.ID).from(FINDING).where(FINDING.ID.eq(id)).forUpdate().execute();
        return find(id);
    }

    /** Those that are not about this person; for somebody who answers, theirs alone. */
    List<Finding> about(UUID notAbout) {
        return findings(FINDING.ACCOUNT.ne(notAbout));
    }

    List<Finding> answeredBy(UUID account) {
        return findings(FINDING.ANSWERS.eq(account).and(FINDING.ACCOUNT.ne(account)));
    }

    boolean isKnown(UUID step) {
        return database.fetchExists(STEP, STEP.ID.eq(step));
    }

    void add(UUID finding, Step step) {
        database.insertInto(STEP)
                .set(STEP.ID, step.id())
                .set(STEP.FINDING, finding)
                .set(STEP.AT, step.at().atOffset(ZoneOffset.UTC))
                .set(STEP.ACCOUNT, step.account())
                .set(STEP.STATE, step.state().name())
                .set(STEP.REASON, step.reason().name())
                .set(STEP.EXPLANATION, step.explanation())
                .execute();
    }

    void become(UUID id, State state, LocalDate dueOn) {
        database.update(FINDING)
                .set(FINDING.STATE, state.name())
                .set(FINDING.DUE_ON, dueOn)
                .where(FINDING.ID.eq(id))
                .execute();
    }

    List<Step> steps(UUID finding) {
        return database.selectFrom(STEP)
                .where(STEP.FINDING.eq(finding))
                .orderBy(STEP.AT)
                .fetch(it ->
                        new Step(
                                it.getId(),
                                it.getAt().toInstant(),
                                it.getAccount(),
                                State.valueOf(it.getState()),
                                Reason.valueOf(it.getReason()),
                                it.getExplanation()));
    }

    private List<Finding> findings(Condition which) {
        return database.select()
                .from(FINDING)
                .join(RULE)
                .on(RULE.VERSION.eq(FINDING.RULE))
                .where(which)
                .orderBy(FINDING.DUE_ON, FINDING.FIRST_AT)
                .fetch(OversightStore::finding);
    }

    private static Finding finding(Record row) {
        return new Finding(
                row.get(FINDING.ID),
                row.get(FINDING.ACCOUNT),
                rule(row.into(RULE)),
                new Burst(
                        row.get(FINDING.FIRST_AT).toInstant(),
                        row.get(FINDING.LAST_AT).toInstant(),
                        row.get(FINDING.CHILDREN),
                        row.get(FINDING.LOOKS)),
                row.get(FINDING.FOUND_AT).toInstant(),
                row.get(FINDING.DUE_ON),
                row.get(FINDING.ANSWERS),
                State.valueOf(row.get(FINDING.STATE)));
    }

    private static LookingRule rule(RuleRecord row) {
        return new LookingRule(
                row.getVersion(),
                row.getChildren(),
                row.getMinutes(),
                Set.of(Objects.requireNonNull(row.getOwnGrounds())),
                row.getAnswerDays());
    }
}
