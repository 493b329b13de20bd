package cymru.diogel.platform.ledger;

import static gen.db.ledger.Tables.CHANGE;
import static gen.db.ledger.Tables.STAYED;
import static gen.db.ledger.Tables.THERE;

import cymru.diogel.platform.ledger.Stayed.Place;
import gen.db.ledger.tables.records.StayedRecord;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every row as it was before two records were joined, and puts it back. */
@Component
public class Ledger {
    // When a row was written, under whatever name its table has for it; else of which day it is.
    private static final List<String> MOMENTS =
            List.of(
                    "known_from",
                    "recorded_at",
                    "asked_at",
                    "drawn_at",
                    "opened_at",
                    "begun_at",
                    "saved_at",
                    "at",
                    "from_on",
                    "held_on");

    private final DSLContext database;
    private final Clock clock;

    Ledger(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Does the work of joining; every row it changes is written down as it was.
     *
     * @param whom the person who stays and that person's household
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void during(UUID act, Collection<UUID> whom, Runnable work) {
        database.execute("call ledger.begin_act(?::uuid, ?::uuid[])", act, array(whom));
        keepFor(act.toString());
        work.run();
        keepFor("");
    }

    /** Lets rows that name one person name another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(TableField<?, UUID> column, UUID from, UUID to) {
        database.update(column.getTable()).set(column, to).where(column.eq(from)).execute();
    }

    /** Puts all rows back; what was written of these people since stays and is written down. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(UUID act, Collection<UUID> whom) {
        database.execute("call ledger.put_back(?::uuid)", act);
        database.execute("call ledger.note_since(?::uuid, ?::uuid[])", act, array(whom));
    }

    /** Destroys what was written down of these; they cannot be undone any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Collection<UUID> acts) {
        return database.deleteFrom(CHANGE).where(CHANGE.ACT.in(acts)).execute()
                + database.deleteFrom(THERE).where(THERE.ACT.in(acts)).execute()
                + database.deleteFrom(STAYED).where(STAYED.ACT.in(acts)).execute();
    }

    /** What undoing this left where it was. */
    public List<Stayed> stayed(UUID act) {
        return database.selectFrom(STAYED)
                .where(STAYED.ACT.eq(act))
                .orderBy(STAYED.RELATION, STAYED.ID)
                .fetch(Ledger::read);
    }

    /**
     * A person says that a row is where it belongs, or hands it to the other person.
     *
     * @return whether it was done: not twice, and not where the row changed meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(UUID id, Joined of, Place place, UUID by) {
        if (place == Place.MOVED && !hand(id, of)) {
            return false;
        }
        return database.update(STAYED)
                        .set(STAYED.SETTLED, place.name())
                        .set(STAYED.SETTLED_BY, by)
                        .set(STAYED.SETTLED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .where(STAYED.ID.eq(id), STAYED.ACT.eq(of.act()), STAYED.SETTLED.isNull())
                        .execute()
                == 1;
    }

    private boolean hand(UUID id, Joined of) {
        return Boolean.TRUE.equals(
                database.fetchValue(
                        DSL.field(
                                "ledger.hand({0}, {1}, {2})",
                                Boolean.class,
                                DSL.val(id),
                                DSL.val(of.kept()),
                                DSL.val(of.gone()))));
    }

    private void keepFor(String act) {
        database.execute("select set_config('diogel.joining', ?, true)", act);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Stayed read(StayedRecord row) {
        var settled = row.getSettled();
        return new Stayed(
                row.getId(),
                row.getRelation(),
                moment(row.getHeld().data()),
                Stayed.Why.valueOf(row.getWhy()),
                row.getPerson() != null && !row.getPerson().equals("household"),
                settled == null
                        ? null
                        : new Stayed.Settled(
                                Place.valueOf(settled),
                                row.getSettledBy(),
                                row.getSettledAt().toInstant()));
    }

    private static @Nullable String moment(String held) {
        var row = JsonMapper.shared().readTree(held);
        return MOMENTS.stream()
                .map(row::get)
                .filter(it -> it != null && it.isString())
                .map(it -> it.asString().substring(0, 10))
                .findFirst()
                .orElse(null);
    }
}
