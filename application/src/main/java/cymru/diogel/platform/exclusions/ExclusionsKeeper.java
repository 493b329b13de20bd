package cymru.diogel.platform.exclusions;

import static gen.db.exclusions.Tables.EXCLUSION;
import static gen.db.exclusions.Tables.NAMED;
import static gen.db.exclusions.Tables.RESTRICTION;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who was kept out of a child's record, and whether it was restricted. */
@Component
class ExclusionsKeeper implements Keeper {
    private final DSLContext database;

    ExclusionsKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "exclusions";
    }

    @Override
    public int destroy(Leaving leaving) {
        var child = leaving.child();
        return database.deleteFrom(EXCLUSION).where(EXCLUSION.CHILD.eq(child)).execute()
                + database.deleteFrom(RESTRICTION).where(RESTRICTION.CHILD.eq(child)).execute()
                + database.deleteFrom(NAMED).where(NAMED.CHILD.eq(child)).execute();
    }
}
