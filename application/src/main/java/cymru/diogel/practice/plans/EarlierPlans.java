package cymru.diogel.practice.plans;

import static gen.db.plans.Tables.ACTION;
import static gen.db.plans.Tables.PLAN;
import static gen.db.plans.Tables.VERSION;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over plans that were written before they were known here, many at once. */
@Component
public class EarlierPlans {
    private final DSLContext database;
    private final Plans plans;
    private final Trail trail;
    private final Clock clock;

    EarlierPlans(DSLContext database, Plans plans, Trail trail, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    /** A plan as far as it came, its versions, the first first, its actions, and who wrote it. */
    public record Earlier(
            ProtectionPlan plan, List<Version> versions, List<Kept> actions, UUID by) {}

    /** The plan of a child that began on a day and stands at what its last version is. */
    public ProtectionPlan standing(UUID id, UUID child, UUID group, LocalDate on, Stage stage) {
        return new ProtectionPlan(id, child, group, null, stage, plans.days(on), null);
    }

    @Transactional
    public void takeOver(List<Earlier> all) {
        if (all.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var kept = all.stream().map(it -> PlanRows.written(it.plan(), now)).toList();
        database.insertInto(PLAN).set(kept).execute();
        var versions = all.stream().flatMap(it -> it.versions().stream());
        database.insertInto(VERSION).set(versions.map(PlanRows::written).toList()).execute();
        var actions =
                all.stream()
                        .flatMap(it ->
                                it.actions().stream().map(of -> PlanRows.written(of, it.by(), now)))
                        .toList();
        if (!actions.isEmpty()) {
            database.insertInto(ACTION).set(actions).execute();
        }
        trail.wrote(Entry.done("plan.take-over").with("plans", all.size()));
        plans.tookOver(all.stream().map(it -> it.plan().id()).toList());
    }
}
