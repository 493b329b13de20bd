package cymru.diogel.platform.instruments;

import static gen.db.instruments.Tables.SHEET;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was answered about a child. */
@Component
class InstrumentKeeper implements Keeper {
    private final DSLContext database;

    InstrumentKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(SHEET).where(SHEET.CHILD.eq(leaving.child())).execute();
    }
}
