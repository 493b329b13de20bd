package cymru.diogel.practice.coregroups;

import static gen.db.coregroups.Tables.CORE_GROUP;
import static gen.db.coregroups.Tables.EARLIER_SPOKEN;
import static gen.db.coregroups.Tables.PLACE;
import static gen.db.coregroups.Tables.SPOKEN;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The core groups of a child; one that met for others too stays theirs. */
@Component
class CoreGroupKeeper implements Keeper {
    private final DSLContext database;

    CoreGroupKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "coregroups";
    }

    @Override
    public int destroy(Leaving leaving) {
        var spoken = database.deleteFrom(SPOKEN).where(SPOKEN.CHILD.eq(leaving.child())).execute();
        var earlier =
                database.deleteFrom(EARLIER_SPOKEN)
                        .where(EARLIER_SPOKEN.CHILD.eq(leaving.child()))
                        .execute();
        var groups =
                database.deleteFrom(PLACE)
                        .where(PLACE.CHILD.eq(leaving.child()))
                        .returning(PLACE.CORE_GROUP)
                        .fetchSet(PLACE.CORE_GROUP);
        return spoken
                + earlier
                + groups.size()
                + database.deleteFrom(CORE_GROUP)
                        .where(
                                CORE_GROUP.ID.in(groups),
                                notExists(
                                        selectOne()
                                                .from(PLACE)
                                                .where(PLACE.CORE_GROUP.eq(CORE_GROUP.ID))))
                        .execute();
    }
}
