package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.CONFERENCE;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.keeping.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
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

    @Override
    public Map<UUID, List<Trace>> traces() {
        var lives = new HashMap<UUID, List<Trace>>();
        database.select(CHILD.ID, CHILD.BORN_ON)
                .from(CHILD)
                .forEach(it ->
                        lives.computeIfAbsent(it.value1(), _ -> new ArrayList<>())
                                .add(new Trace(Trace.Kind.BORN, it.value2())));
        database.select(PLAN.CHILD, PLAN.KIND, PLAN.ENDED_ON)
                .from(PLAN)
                .forEach(it ->
                        lives.computeIfAbsent(it.value1(), _ -> new ArrayList<>())
                                .add(new Trace(Trace.Kind.valueOf(it.value2()), it.value3())));
        database.select(CONFERENCE.CHILD, CONFERENCE.HELD_ON)
                .from(CONFERENCE)
                .forEach(it ->
                        lives.computeIfAbsent(it.value1(), _ -> new ArrayList<>())
                                .add(new Trace(Trace.Kind.CONTACT, it.value2())));
        // Whoever works with a child still is in contact, whatever was written last.
        database.select(ALLOCATION.CHILD, ALLOCATION.UNTIL_ON)
                .from(ALLOCATION)
                .where(ALLOCATION.KNOWN_UNTIL.isNull())
                .forEach(it ->
                        lives.computeIfAbsent(it.value1(), _ -> new ArrayList<>())
                                .add(new Trace(Trace.Kind.CONTACT, it.value2())));
        return lives;
    }

    @Override
    public Map<UUID, String> references() {
        return database.select(CHILD.ID, CHILD.REFERENCE)
                .from(CHILD)
                .fetchMap(CHILD.ID, CHILD.REFERENCE);
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
