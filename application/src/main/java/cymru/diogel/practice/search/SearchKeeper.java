package cymru.diogel.practice.search;

import static gen.db.search.Tables.ENTRY;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a search finds somebody by. */
@Component
class SearchKeeper implements Keeper {
    private final DSLContext database;

    SearchKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(ENTRY).where(ENTRY.PERSON.eq(leaving.child())).execute();
    }
}
