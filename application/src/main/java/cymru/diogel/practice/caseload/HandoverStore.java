package cymru.diogel.practice.caseload;

import static gen.db.caseload.Tables.HANDED;
import static gen.db.caseload.Tables.HANDOVER;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.caseload.Handover.Given;
import cymru.diogel.practice.caseload.Handover.Handed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class HandoverStore implements Keeper {
    private final DSLContext database;

    HandoverStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(HANDED)
                .set(HANDED.CHILD, event.kept())
                .where(HANDED.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "caseload";
    }

    // What is left without a child says nothing of anybody any more.
    @Override
    public int destroy(Leaving leaving) {
        var gone = database.deleteFrom(HANDED).where(HANDED.CHILD.eq(leaving.child())).execute();
        var left = DSL.selectOne().from(HANDED).where(HANDED.HANDOVER.eq(HANDOVER.ID));
        return gone + database.deleteFrom(HANDOVER).where(DSL.notExists(left)).execute();
    }

    /** Keeps a handover; the same form again keeps nothing. */
    boolean add(Handover it) {
        var added =
                database.insertInto(HANDOVER)
                        .set(HANDOVER.ID, it.id())
                        .set(HANDOVER.HOUSEHOLD, it.household())
                        .set(HANDOVER.GIVEN_TO, it.given().to())
                        .set(HANDOVER.TEAM, it.given().team())
                        .set(HANDOVER.FROM_ON, it.given().from())
                        .set(HANDOVER.REASON, it.given().reason())
                        .set(HANDOVER.NOTE, it.given().note())
                        .set(HANDOVER.MADE_BY, it.by())
                        .set(HANDOVER.MADE_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            return false;
        }
        for (var handed : it.children()) {
            database.insertInto(HANDED)
                    .set(HANDED.ID, UUID.randomUUID())
                    .set(HANDED.HANDOVER, it.id())
                    .set(HANDED.CHILD, handed.child())
                    .set(HANDED.WAS, handed.was())
                    .execute();
        }
        return true;
    }

    void read(UUID id, Instant at) {
        database.update(HANDOVER)
                .set(HANDOVER.READ_AT, at.atOffset(ZoneOffset.UTC))
                .where(HANDOVER.ID.eq(id), HANDOVER.READ_AT.isNull())
                .execute();
    }

    Optional<Handover> find(UUID id) {
        var children =
                DSL.multiset(
                                DSL.select(HANDED.CHILD, HANDED.WAS)
                                        .from(HANDED)
                                        .where(HANDED.HANDOVER.eq(HANDOVER.ID))
                                        .orderBy(HANDED.ID))
                        .as("children")
                        .convertFrom(
                                rows -> rows.map(row -> new Handed(row.value1(), row.value2())));
        return database.select(HANDOVER.fields())
                .select(children)
                .from(HANDOVER)
                .where(HANDOVER.ID.eq(id))
                .fetchOptional(all -> {
                    var row = all.into(HANDOVER);
                    var read = row.getReadAt();
                    return new Handover(
                            row.getId(),
                            row.getHousehold(),
                            new Given(
                                    row.getGivenTo(),
                                    row.getTeam(),
                                    row.getFromOn(),
                                    row.getReason(),
                                    row.getNote()),
                            all.get(children),
                            row.getMadeBy(),
                            row.getMadeAt().toInstant(),
                            read == null ? null : read.toInstant());
                });
    }
}
