package cymru.diogel.platform.retention;

import static gen.db.retention.Tables.HOLD;

import cymru.diogel.platform.ledger.Joined;
import gen.db.retention.tables.records.HoldRecord;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What holds either of two records that are one holds both: neither may end before the other. */
@Component
class JoinedHolds {
    private final DSLContext database;

    JoinedHolds(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Joined event) {
        var ofKept = standing(event.kept());
        var ofGone = standing(event.gone());
        ofGone.forEach(it -> add(it, event.kept()));
        ofKept.forEach(it -> add(it, event.gone()));
    }

    private Result<HoldRecord> standing(UUID child) {
        return database.selectFrom(HOLD)
                .where(HOLD.CHILD.eq(child), HOLD.LIFTED_AT.isNull())
                .fetch();
    }

    private static void add(HoldRecord hold, UUID child) {
        var copy = hold.copy();
        copy.setId(UUID.randomUUID());
        copy.setChild(child);
        copy.insert();
    }
}
