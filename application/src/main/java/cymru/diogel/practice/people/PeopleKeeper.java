package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.CONFERENCE;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.keeping.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of children, their plans and homes, and how it ends. */
@Component
@Order
class PeopleKeeper implements Keeper {
    private final DSLContext database;

    PeopleKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "people";
    }

    // Whoever works with a child still is in contact, whatever was written last.
    @Override
    public Known known() {
        var contact = inline(Trace.Kind.CONTACT.name());
        var none = inline((String) null, SQLDataType.VARCHAR);
        var rows =
                database.select(
                                CHILD.ID,
                                inline(Trace.Kind.BORN.name()),
                                CHILD.BORN_ON,
                                CHILD.REFERENCE)
                        .from(CHILD)
                        .unionAll(select(PLAN.CHILD, PLAN.KIND, PLAN.ENDED_ON, none).from(PLAN))
                        .unionAll(
                                select(CONFERENCE.CHILD, contact, CONFERENCE.HELD_ON, none)
                                        .from(CONFERENCE))
                        .unionAll(
                                select(ALLOCATION.CHILD, contact, ALLOCATION.UNTIL_ON, none)
                                        .from(ALLOCATION)
                                        .where(ALLOCATION.KNOWN_UNTIL.isNull()))
                        .unionAll(joined(CHILD.ID))
                        .unionAll(joined(CHILD.JOINED));
        var lives = new HashMap<UUID, List<Trace>>();
        var references = new HashMap<UUID, String>();
        rows.forEach(it -> {
            var trace = new Trace(Trace.Kind.valueOf(it.value2()), it.value3());
            lives.computeIfAbsent(it.value1(), _ -> new ArrayList<>()).add(trace);
            if (it.value4() != null) {
                references.put(it.value1(), it.value4());
            }
        });
        return new Known(lives, references);
    }

    // Two records of one child tell of each other: neither ends while they are joined.
    private static Select<Record4<UUID, String, LocalDate, String>> joined(
            TableField<?, UUID> which) {
        return select(
                        which,
                        inline(Trace.Kind.CONTACT.name()),
                        inline((LocalDate) null, SQLDataType.LOCALDATE),
                        inline((String) null, SQLDataType.VARCHAR))
                .from(CHILD)
                .where(CHILD.JOINED.isNotNull());
    }

    @Override
    public Optional<UUID> emptied(UUID child) {
        var home =
                database.select(CHILD.HOUSEHOLD).from(CHILD).where(CHILD.ID.eq(child)).fetchSet(0);
        var others = database.fetchCount(CHILD, CHILD.HOUSEHOLD.in(home), CHILD.ID.ne(child));
        return others > 0 ? Optional.empty() : home.stream().map(UUID.class::cast).findFirst();
    }

    @Override
    public int destroy(Leaving leaving) {
        var child = leaving.child();
        var gone =
                database.deleteFrom(ALLOCATION).where(ALLOCATION.CHILD.eq(child)).execute()
                        + database.deleteFrom(CONFERENCE)
                                .where(CONFERENCE.CHILD.eq(child))
                                .execute()
                        + database.deleteFrom(PLAN).where(PLAN.CHILD.eq(child)).execute()
                        + database.deleteFrom(CHILD).where(CHILD.ID.eq(child)).execute();
        return leaving.household() == null
                ? gone
                : gone
                        + database.deleteFrom(HOUSEHOLD)
                                .where(HOUSEHOLD.ID.eq(leaving.household()))
                                .execute();
    }
}
