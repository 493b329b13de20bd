package cymru.diogel.practice.referrals;

import static gen.db.referrals.Tables.NAMED;
import static gen.db.referrals.Tables.REPORT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The reports that name a child; one that names others too stays theirs. */
@Component
class ReferralKeeper implements Keeper {
    private final DSLContext database;

    ReferralKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public int destroy(Leaving leaving) {
        var reports =
                database.deleteFrom(NAMED)
                        .where(NAMED.CHILD.eq(leaving.child()))
                        .returning(NAMED.REPORT)
                        .fetchSet(NAMED.REPORT);
        return reports.size()
                + database.deleteFrom(REPORT)
                        .where(
                                REPORT.ID.in(reports),
                                notExists(
                                        selectOne().from(NAMED).where(NAMED.REPORT.eq(REPORT.ID))))
                        .execute();
    }
}
