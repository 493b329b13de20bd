package cymru.diogel.practice.strategy;

import static gen.db.strategy.Tables.ABOUT;
import static gen.db.strategy.Tables.DISCUSSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The discussions of a child; one of others too stays theirs. */
@Component
class StrategyKeeper implements Keeper {
    private final DSLContext database;

    StrategyKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public int destroy(Leaving leaving) {
        var discussions =
                database.deleteFrom(ABOUT)
                        .where(ABOUT.CHILD.eq(leaving.child()))
                        .returning(ABOUT.DISCUSSION)
                        .fetchSet(ABOUT.DISCUSSION);
        return discussions.size()
                + database.deleteFrom(DISCUSSION)
                        .where(
                                DISCUSSION.ID.in(discussions),
                                notExists(
                                        selectOne()
                                                .from(ABOUT)
                                                .where(ABOUT.DISCUSSION.eq(DISCUSSION.ID))))
                        .execute();
    }
}
