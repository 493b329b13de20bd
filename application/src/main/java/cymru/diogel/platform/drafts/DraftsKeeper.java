package cymru.diogel.platform.drafts;

import static gen.db.drafts.Tables.DRAFT;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody was writing about a household whose last child goes. */
@Component
class DraftsKeeper implements Keeper {
    private final DSLContext database;

    DraftsKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public int destroy(Leaving leaving) {
        var household = leaving.household();
        return household == null
                ? 0
                : database.deleteFrom(DRAFT).where(DRAFT.ABOUT.eq(household)).execute();
    }
}
