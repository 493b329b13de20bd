package cymru.diogel.visiting.planner;

import static gen.db.planner.Tables.ASKED;
import static gen.db.planner.Tables.CHANGE;
import static gen.db.planner.Tables.DRAW;
import static gen.db.planner.Tables.HANDED;
import static org.jooq.impl.DSL.select;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Times that were drawn for a household whose last child goes. */
@Component
class PlannerKeeper implements Keeper {
    private final DSLContext database;

    PlannerKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "planner";
    }

    @Override
    public int destroy(Leaving leaving) {
        var household = leaving.household();
        if (household == null) {
            return 0;
        }
        var drawn = select(DRAW.ID).from(DRAW).where(DRAW.HOUSEHOLD.eq(household));
        return database.deleteFrom(HANDED).where(HANDED.HOUSEHOLD.eq(household)).execute()
                + database.deleteFrom(ASKED).where(ASKED.DRAW.in(drawn)).execute()
                + database.deleteFrom(CHANGE).where(CHANGE.DRAW.in(drawn)).execute()
                + database.deleteFrom(DRAW).where(DRAW.HOUSEHOLD.eq(household)).execute();
    }
}
