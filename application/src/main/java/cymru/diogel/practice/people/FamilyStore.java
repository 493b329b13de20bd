package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;

import gen.db.people.tables.records.AllocationRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Households with their children in one question, and who works with them. */
@Component
class FamilyStore {
    private static final List<SelectFieldOrAsterisk> FIELDS =
            List.of(
                    ALLOCATION.CHILD,
                    ALLOCATION.PRACTITIONER,
                    ALLOCATION.TEAM,
                    ALLOCATION.FROM_ON,
                    ALLOCATION.UNTIL_ON);

    private final DSLContext database;
    private final Clock clock;

    FamilyStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<People.Family> find(UUID household) {
        return family(rows(HOUSEHOLD.ID.eq(household), List.of()));
    }

    Map<UUID, People.Family> findAll(Collection<UUID> households) {
        var found = new HashMap<UUID, People.Family>();
        rows(HOUSEHOLD.ID.in(households), List.of())
                .intoGroups(HOUSEHOLD.ID)
                .forEach((id, rows) -> family(rows).ifPresent(it -> found.put(id, it)));
        return found;
    }

    /** The household a child lives in, and all that happened to the child. */
    Optional<People.Home> of(UUID child) {
        var plans =
                DSL.multiset(
                                DSL.selectFrom(PLAN)
                                        .where(PLAN.CHILD.eq(child), PLAN.KNOWN_UNTIL.isNull())
                                        .orderBy(PLAN.STARTED_ON, PLAN.ID))
                        .as("plans");
        var conferences = Conference.about(child);
        var work = work(child);
        var where =
                DSL.select(CHILD.HOUSEHOLD)
                        .from(CHILD)
                        .where(CHILD.ID.eq(child), CHILD.JOINED.isNull());
        var rows = rows(HOUSEHOLD.ID.eq(where), List.of(plans, conferences, work));
        return family(rows)
                .map(it ->
                        new People.Home(
                                it,
                                rows.get(0).get(plans).map(PeopleStore::plan),
                                rows.get(0).get(conferences),
                                rows.get(0).get(work)));
    }

    // As far as is known now.
    private static Field<List<Allocation>> work(UUID child) {
        var all =
                DSL.select(FIELDS)
                        .from(ALLOCATION)
                        .where(ALLOCATION.CHILD.eq(child), ALLOCATION.KNOWN_UNTIL.isNull())
                        .orderBy(ALLOCATION.FROM_ON);
        return DSL.multiset(all).as("work").convertFrom(it -> it.map(FamilyStore::allocation));
    }

    private Result<Record> rows(Condition which, List<SelectFieldOrAsterisk> more) {
        return database.select(PeopleStore.CHILD_FIELDS)
                .select(HOUSEHOLD.fields())
                .select(more)
                .from(HOUSEHOLD)
                .leftJoin(CHILD)
                .on(CHILD.HOUSEHOLD.eq(HOUSEHOLD.ID), CHILD.JOINED.isNull())
                .where(which)
                .orderBy(CHILD.BORN_ON.asc().nullsLast(), CHILD.REFERENCE)
                .fetch();
    }

    private static Optional<People.Family> family(Result<Record> rows) {
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
                .where(CHILD.HOUSEHOLD.eq(household), CHILD.JOINED.isNull())
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
                                        PLAN.KNOWN_UNTIL.isNull(),
                                        PLAN.KIND.eq(Plan.Kind.LOOKED_AFTER.name()),
                                        PLAN.STARTED_ON.le(to),
                                        PLAN.ENDED_ON.isNull().or(PLAN.ENDED_ON.ge(from))));
        return database.select(CHILD.HOUSEHOLD)
                .from(CHILD)
                .where(CHILD.JOINED.isNull())
                .groupBy(CHILD.HOUSEHOLD)
                .having(DSL.boolAnd(placed))
                .fetchSet(CHILD.HOUSEHOLD);
    }

    Map<UUID, Allocation> currentAllocations(Collection<UUID> children) {
        return database.select(FIELDS)
                .distinctOn(ALLOCATION.CHILD)
                .from(ALLOCATION)
                .where(
                        ALLOCATION.CHILD.eq(DSL.any(children.toArray(UUID[]::new))),
                        ALLOCATION.UNTIL_ON.isNull(),
                        ALLOCATION.KNOWN_UNTIL.isNull())
                .orderBy(ALLOCATION.CHILD, ALLOCATION.FROM_ON.desc())
                .fetchMap(ALLOCATION.CHILD, FamilyStore::allocation);
    }

    /** Who had worked with a child, as far as was known at each moment, first to last. */
    List<List<Allocation>> allocationsKnown(UUID child, List<Instant> moments) {
        var rows =
                database.selectFrom(ALLOCATION)
                        .where(ALLOCATION.CHILD.eq(child))
                        .orderBy(ALLOCATION.FROM_ON)
                        .fetch();
        return moments.stream()
                .map(at ->
                        rows.stream()
                                .filter(it -> wasKnown(it, at))
                                .map(FamilyStore::allocation)
                                .toList())
                .toList();
    }

    private static boolean wasKnown(AllocationRecord row, Instant at) {
        var from = row.getKnownFrom();
        var until = row.getKnownUntil();
        return (from == null || !from.toInstant().isAfter(at))
                && (until == null || until.toInstant().isAfter(at));
    }

    /** Ends what lasts, by knowing it otherwise from now on, and adds what is so instead. */
    void allocate(List<Allocation> allocations) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (var it : allocations) {
            for (var open : endOpen(it.child(), now)) {
                var last = it.from().minusDays(1);
                var until = last.isBefore(open.from()) ? open.from() : last;
                add(
                        new Allocation(
                                open.child(), open.practitioner(), open.team(), open.from(), until),
                        now);
            }
            add(it, now);
        }
    }

    void takeOver(List<Allocation> history) {
        database.batch(history.stream().map(it -> insert(it, null)).toList()).execute();
    }

    // What became known at this very moment was never known to anybody: it goes.
    private List<Allocation> endOpen(UUID child, OffsetDateTime now) {
        var open =
                ALLOCATION
                        .CHILD
                        .eq(child)
                        .and(ALLOCATION.UNTIL_ON.isNull())
                        .and(ALLOCATION.KNOWN_UNTIL.isNull());
        var rows = database.select(FIELDS).from(ALLOCATION).where(open);
        var found = rows.fetch(FamilyStore::allocation);
        database.deleteFrom(ALLOCATION).where(open, ALLOCATION.KNOWN_FROM.ge(now)).execute();
        database.update(ALLOCATION).set(ALLOCATION.KNOWN_UNTIL, now).where(open).execute();
        return found;
    }

    private void add(Allocation it, OffsetDateTime now) {
        insert(it, now).execute();
    }

    private InsertSetMoreStep<AllocationRecord> insert(
            Allocation it, @Nullable OffsetDateTime known) {
        return database.insertInto(ALLOCATION)
                .set(ALLOCATION.CHILD, it.child())
                .set(ALLOCATION.PRACTITIONER, it.practitioner())
                .set(ALLOCATION.TEAM, it.team())
                .set(ALLOCATION.FROM_ON, it.from())
                .set(ALLOCATION.UNTIL_ON, it.until())
                .set(ALLOCATION.KNOWN_FROM, known);
    }

    private static Allocation allocation(Record row) {
        return new Allocation(
                row.get(ALLOCATION.CHILD),
                row.get(ALLOCATION.PRACTITIONER),
                row.get(ALLOCATION.TEAM),
                row.get(ALLOCATION.FROM_ON),
                row.get(ALLOCATION.UNTIL_ON));
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
