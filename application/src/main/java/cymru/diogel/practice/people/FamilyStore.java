package cymru.diogel.practice.people;

import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads a household with its children in one question. */
@Component
class FamilyStore {
    private final DSLContext database;

    FamilyStore(DSLContext database) {
        this.database = database;
    }

    Optional<People.Family> find(UUID household) {
        var rows =
                database.select(PeopleStore.CHILD_FIELDS)
                        .select(HOUSEHOLD.fields())
                        .from(HOUSEHOLD)
                        .leftJoin(CHILD)
                        .on(CHILD.HOUSEHOLD.eq(HOUSEHOLD.ID))
                        .where(HOUSEHOLD.ID.eq(household))
                        .orderBy(CHILD.BORN_ON.asc().nullsLast(), CHILD.REFERENCE)
                        .fetch();
        var children =
                rows.stream()
                        .filter(row -> row.get(CHILD.ID) != null)
                        .map(PeopleStore::child)
                        .toList();
        return rows.stream().findFirst().map(it -> new People.Family(household(it), children));
    }

    Set<UUID> whoLivesIn(UUID household) {
        return database.select(CHILD.ID)
                .from(CHILD)
                .where(CHILD.HOUSEHOLD.eq(household))
                .fetchSet(CHILD.ID);
    }

    /** Households in which children live, each of them looked after at some time of these days. */
    Set<UUID> placements(LocalDate from, LocalDate to) {
        var placed =
                DSL.exists(
                        DSL.selectOne()
                                .from(PLAN)
                                .where(
                                        PLAN.CHILD.eq(CHILD.ID),
                                        PLAN.KIND.eq(Plan.Kind.LOOKED_AFTER.name()),
                                        PLAN.STARTED_ON.le(to),
                                        PLAN.ENDED_ON.isNull().or(PLAN.ENDED_ON.ge(from))));
        return database.select(CHILD.HOUSEHOLD)
                .from(CHILD)
                .groupBy(CHILD.HOUSEHOLD)
                .having(DSL.boolAnd(placed))
                .fetchSet(CHILD.HOUSEHOLD);
    }

    private static Household household(Record row) {
        return new Household(
                row.get(HOUSEHOLD.ID),
                row.get(HOUSEHOLD.REFERENCE),
                row.get(HOUSEHOLD.NAME),
                row.get(HOUSEHOLD.ADDRESS),
                row.get(HOUSEHOLD.AREA));
    }
}
