package cymru.diogel.platform.exclusions;

import cymru.diogel.platform.ledger.Joined;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What bars either of two records that are one bars both, and who is named is named on both. */
@Component
class JoinedBarriers {
    private final Inheritance inheritance;
    private final DSLContext database;

    JoinedBarriers(Inheritance inheritance, DSLContext database) {
        this.inheritance = inheritance;
        this.database = database;
    }

    // The record that goes keeps its barriers: what was known under it stays hidden.
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Joined event) {
        inheritance.inherit(event.kept(), event.gone());
        inheritance.inherit(event.gone(), event.kept());
        name(event.kept(), event.gone());
        name(event.gone(), event.kept());
    }

    private void name(UUID child, UUID from) {
        database.execute(
                """
                insert into exclusions.named
                    (id, child, account, asked_by, asked_at, agreed_by, agreed_at, until_on)
                select gen_random_uuid(), ?::uuid, n.account, n.asked_by, n.asked_at,
                       n.agreed_by, n.agreed_at, n.until_on
                  from exclusions.named n
                 where n.child = ?::uuid and n.agreed_at is not null
                   and not exists (select from exclusions.named o
                                    where o.child = ?::uuid and o.account = n.account
                                      and o.agreed_at is not null)
                """,
                child,
                from,
                child);
    }
}
