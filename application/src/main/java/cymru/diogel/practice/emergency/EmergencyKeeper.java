package cymru.diogel.practice.emergency;

import static gen.db.emergency.Tables.OPENING;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who opened a child's record in an emergency, and what was said of it. */
@Component
class EmergencyKeeper implements Keeper {
    private final DSLContext database;

    EmergencyKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "emergency";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(OPENING).where(OPENING.CHILD.eq(leaving.child())).execute();
    }
}
