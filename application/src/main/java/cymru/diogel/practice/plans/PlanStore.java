package cymru.diogel.practice.plans;

import static gen.db.plans.Tables.ACTION;
import static gen.db.plans.Tables.PLAN;
import static gen.db.plans.Tables.VERSION;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.ProtectionPlan.Settled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class PlanStore {
    private final DSLContext database;

    PlanStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(PLAN)
                .set(PLAN.CHILD, event.kept())
                .where(PLAN.CHILD.eq(event.gone()))
                .execute();
    }

    void add(ProtectionPlan it, Instant knownAt) {
        database.insertInto(PLAN).set(PlanRows.written(it, knownAt)).execute();
    }

    Optional<ProtectionPlan> find(UUID id) {
        return plans(PLAN.ID.eq(id)).stream().findFirst();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<ProtectionPlan> hold(UUID id) {
        database.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetch();
        return find(id);
    }

    List<ProtectionPlan> of(Collection<UUID> children) {
        return plans(PLAN.CHILD.in(children));
    }

    List<ProtectionPlan> these(Collection<UUID> ids) {
        return plans(PLAN.ID.in(ids));
    }

    /** Those whose last day for being made detailed is in these days. */
    List<ProtectionPlan> toDetail(LocalDate from, LocalDate to) {
        return plans(PLAN.DETAIL_DUE_ON.between(from, to));
    }

    private List<ProtectionPlan> plans(Condition which) {
        return database.selectFrom(PLAN)
                .where(which)
                .orderBy(PLAN.BEGAN_ON, PLAN.ID)
                .fetch(PlanRows::plan);
    }

    void move(UUID plan, Stage stage) {
        database.update(PLAN).set(PLAN.STAGE, stage.name()).where(PLAN.ID.eq(plan)).execute();
    }

    void end(UUID plan, LocalDate on) {
        database.update(PLAN)
                .set(PLAN.STAGE, Stage.ENDED.name())
                .set(PLAN.ENDED_ON, on)
                .where(PLAN.ID.eq(plan))
                .execute();
    }

    void send(UUID plan, LocalDate on) {
        database.update(PLAN).set(PLAN.OUTLINE_SENT_ON, on).where(PLAN.ID.eq(plan)).execute();
    }

    void add(Version it) {
        database.insertInto(VERSION).set(PlanRows.written(it)).execute();
    }

    /** Every version of these, the first first. */
    List<Version> versions(Collection<UUID> plans) {
        return database.selectFrom(VERSION)
                .where(VERSION.PLAN.in(plans))
                .orderBy(VERSION.PLAN, VERSION.NUMBER)
                .fetch(PlanRows::version);
    }

    /** Keeps an action; one that is here already changes nothing. */
    boolean add(Kept it, UUID by, Instant at) {
        return database.insertInto(ACTION)
                        .set(PlanRows.written(it, by, at))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** What is or was to be done under these, the most pressing first. */
    List<Kept> actions(Collection<UUID> plans) {
        return actions(ACTION.PLAN.in(plans));
    }

    /** Those that a meeting settled, and of which child each is. */
    Map<Kept, UUID> settledAt(UUID meeting) {
        return database.select(ACTION.fields())
                .select(PLAN.CHILD)
                .from(ACTION)
                .join(PLAN)
                .on(PLAN.ID.eq(ACTION.PLAN))
                .where(ACTION.MEETING.eq(meeting))
                .orderBy(ACTION.DUE_ON, ACTION.ADDED_AT, ACTION.ID)
                .fetchMap(it -> PlanRows.action(it.into(ACTION)), it -> it.get(PLAN.CHILD));
    }

    /** Those that were in a plan by a day. */
    List<Kept> actionsBy(LocalDate day) {
        return actions(ACTION.ADDED_ON.le(day));
    }

    private List<Kept> actions(Condition which) {
        return database.selectFrom(ACTION)
                .where(which)
                .orderBy(ACTION.DUE_ON, ACTION.ADDED_AT, ACTION.ID)
                .fetch(PlanRows::action);
    }

    /** Says no where it is settled already. */
    boolean settle(UUID action, Action.State state, String evidence, Settled it) {
        return database.update(ACTION)
                        .set(ACTION.STATE, state.name())
                        .set(ACTION.EVIDENCE, evidence)
                        .set(ACTION.SETTLED_ON, it.on())
                        .set(ACTION.SETTLED_BY, it.by())
                        .set(ACTION.SETTLED_AT, PlanRows.utc(it.at()))
                        .set(ACTION.MEETING, it.meeting())
                        .where(ACTION.ID.eq(action), ACTION.STATE.eq(Action.State.OPEN.name()))
                        .execute()
                > 0;
    }
}
