package cymru.diogel.visiting.planner;

import static gen.db.planner.Tables.DRAW;
import static gen.db.planner.Tables.HANDED;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.ledger.Joined.Homes;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Times drawn for a household that turned out to be another. */
@Component
class JoinedHomes {
    private final DSLContext database;
    private final Clock clock;

    JoinedHomes(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        var homes = event.homes();
        if (homes != null) {
            leaveOneStanding(homes);
            database.update(DRAW)
                    .set(DRAW.HOUSEHOLD, homes.kept())
                    .where(DRAW.HOUSEHOLD.eq(homes.gone()))
                    .execute();
            database.update(HANDED)
                    .set(HANDED.HOUSEHOLD, homes.kept())
                    .where(HANDED.HOUSEHOLD.eq(homes.gone()))
                    .execute();
        }
    }

    // One household has one time drawn at once.
    private void leaveOneStanding(Homes homes) {
        var other = DRAW.as("other");
        database.update(DRAW)
                .set(DRAW.STATE, "LAPSED")
                .set(DRAW.STATE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(
                        DRAW.HOUSEHOLD.eq(homes.gone()),
                        DRAW.STATE.in("OPEN", "OVERRIDDEN"),
                        DSL.exists(
                                DSL.selectOne()
                                        .from(other)
                                        .where(
                                                other.HOUSEHOLD.eq(homes.kept()),
                                                other.STATE.in("OPEN", "OVERRIDDEN"))))
                .execute();
        var open = HANDED.as("open");
        database.deleteFrom(HANDED)
                .where(
                        HANDED.HOUSEHOLD.eq(homes.gone()),
                        HANDED.CLOSED_BY.isNull(),
                        DSL.exists(
                                DSL.selectOne()
                                        .from(open)
                                        .where(
                                                open.HOUSEHOLD.eq(homes.kept()),
                                                open.CLOSED_BY.isNull())))
                .execute();
    }
}
