package cymru.diogel.practice.outcomes;

import static gen.db.outcomes.Tables.MEMBER;
import static gen.db.outcomes.Tables.PANEL;
import static gen.db.outcomes.Tables.PANELLED;

import cymru.diogel.practice.outcomes.Panels.Panel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class PanelStore {
    private final DSLContext database;

    PanelStore(DSLContext database) {
        this.database = database;
    }

    /** Keeps a panel; says no where its quarter has one, and changes nothing. */
    boolean add(Panel it, Instant at, UUID by) {
        var added =
                database.insertInto(PANEL)
                        .set(PANEL.ID, it.id())
                        .set(PANEL.QUARTER, it.quarter())
                        .set(PANEL.SEED, it.seed())
                        .set(PANEL.DRAWN_AT, ReviewRows.utc(at))
                        .set(PANEL.DRAWN_BY, by)
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            return false;
        }
        IntStream.range(0, it.reviews().size())
                .forEach(place ->
                        database.insertInto(PANELLED)
                                .set(PANELLED.PANEL, it.id())
                                .set(PANELLED.REVIEW, it.reviews().get(place))
                                .set(PANELLED.PLACE, place + 1)
                                .execute());
        return true;
    }

    /** Somebody sits on it; says no where they do already. */
    boolean join(UUID panel, UUID account, Instant at) {
        return database.insertInto(MEMBER)
                        .set(MEMBER.PANEL, panel)
                        .set(MEMBER.ACCOUNT, account)
                        .set(MEMBER.JOINED_AT, ReviewRows.utc(at))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void close(UUID panel, Instant at) {
        database.update(PANEL)
                .set(PANEL.CLOSED_AT, ReviewRows.utc(at))
                .where(PANEL.ID.eq(panel))
                .execute();
    }

    /** One that has not ended, kept from others until the transaction ends. */
    Optional<Panel> hold(UUID id) {
        database.select(PANEL.ID).from(PANEL).where(PANEL.ID.eq(id)).forUpdate().fetch();
        return panels(PANEL.ID.eq(id).and(PANEL.CLOSED_AT.isNull())).stream().findFirst();
    }

    Optional<Panel> find(UUID id) {
        return panels(PANEL.ID.eq(id)).stream().findFirst();
    }

    List<Panel> all() {
        return panels(DSL.noCondition());
    }

    private List<Panel> panels(Condition which) {
        var reviews =
                DSL.multiset(
                                DSL.select(PANELLED.REVIEW)
                                        .from(PANELLED)
                                        .where(PANELLED.PANEL.eq(PANEL.ID))
                                        .orderBy(PANELLED.PLACE))
                        .as("reviews")
                        .convertFrom(rows -> rows.map(row -> row.value1()));
        var members =
                DSL.multiset(
                                DSL.select(MEMBER.ACCOUNT)
                                        .from(MEMBER)
                                        .where(MEMBER.PANEL.eq(PANEL.ID)))
                        .as("members")
                        .convertFrom(rows -> rows.map(row -> row.value1()));
        return database.select(PANEL.ID, PANEL.QUARTER, PANEL.SEED, PANEL.CLOSED_AT)
                .select(reviews, members)
                .from(PANEL)
                .where(which)
                .orderBy(PANEL.QUARTER.desc())
                .fetch(row -> {
                    var closed = row.get(PANEL.CLOSED_AT);
                    return new Panel(
                            row.get(PANEL.ID),
                            row.get(PANEL.QUARTER),
                            row.get(PANEL.SEED),
                            closed == null ? null : closed.toInstant(),
                            row.get(reviews),
                            Set.copyOf(row.get(members)));
                });
    }
}
