package cymru.diogel.practice.plans;

import static gen.db.plans.Tables.PLAN;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The plans of a child, with every version and action. */
@Component
class PlanKeeper implements Keeper {
    private final DSLContext database;

    PlanKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(PLAN).where(PLAN.CHILD.eq(leaving.child())).execute();
    }
}
