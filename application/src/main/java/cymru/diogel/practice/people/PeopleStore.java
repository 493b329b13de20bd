package cymru.diogel.practice.people;

import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.CONFERENCE;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;

import gen.db.people.tables.records.PlanRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PeopleStore {
    static final List<SelectFieldOrAsterisk> CHILD_FIELDS =
            List.of(
                    CHILD.ID,
                    CHILD.REFERENCE,
                    CHILD.HOUSEHOLD,
                    CHILD.GIVEN_NAME,
                    CHILD.FAMILY_NAME,
                    CHILD.BORN_ON,
                    CHILD.LANGUAGE);

    private final DSLContext database;
    private final Clock clock;

    PeopleStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Map<UUID, Household> households(Collection<UUID> ids) {
        return database.select(
                        HOUSEHOLD.ID,
                        HOUSEHOLD.REFERENCE,
                        HOUSEHOLD.NAME,
                        HOUSEHOLD.ADDRESS,
                        HOUSEHOLD.AREA)
                .from(HOUSEHOLD)
                .where(HOUSEHOLD.ID.in(ids))
                .fetchMap(HOUSEHOLD.ID, Records.mapping(Household::new));
    }

    Map<UUID, Child> children(Collection<UUID> ids) {
        return database.select(CHILD_FIELDS)
                .from(CHILD)
                .where(CHILD.ID.eq(DSL.any(ids.toArray(UUID[]::new))), CHILD.JOINED.isNull())
                .fetchMap(CHILD.ID, PeopleStore::child);
    }

    Map<UUID, List<Child>> childrenOf(Collection<UUID> households) {
        return database.select(CHILD_FIELDS)
                .from(CHILD)
                .where(CHILD.HOUSEHOLD.in(households), CHILD.JOINED.isNull())
                .orderBy(CHILD.BORN_ON.asc().nullsLast(), CHILD.REFERENCE)
                .fetchGroups(CHILD.HOUSEHOLD, PeopleStore::child);
    }

    List<Plan> plans(Collection<UUID> children) {
        return database.selectFrom(PLAN)
                .where(PLAN.KNOWN_UNTIL.isNull())
                .and(PLAN.CHILD.eq(DSL.any(children.toArray(UUID[]::new))))
                .orderBy(PLAN.STARTED_ON, PLAN.ID)
                .fetch(PeopleStore::plan);
    }

    List<Conference> conferences(Collection<UUID> children) {
        return database.select(CONFERENCE.CHILD, CONFERENCE.HELD_ON, CONFERENCE.INITIAL)
                .from(CONFERENCE)
                .where(CONFERENCE.CHILD.in(children))
                .orderBy(CONFERENCE.HELD_ON)
                .fetch(Records.mapping(Conference::new));
    }

    List<UUID> allChildren() {
        return database.select(CHILD.ID)
                .from(CHILD)
                .where(CHILD.JOINED.isNull())
                .orderBy(CHILD.REFERENCE)
                .fetch(CHILD.ID);
    }

    // Another system goes on to call by its reference what turned out to be another here.
    Map<String, UUID> householdsByReference(Collection<String> references) {
        var now = DSL.coalesce(HOUSEHOLD.JOINED, HOUSEHOLD.ID);
        return database.select(HOUSEHOLD.REFERENCE, now)
                .from(HOUSEHOLD)
                .where(HOUSEHOLD.REFERENCE.eq(DSL.any(array(references))))
                .fetchMap(HOUSEHOLD.REFERENCE, now);
    }

    Map<String, Child> childrenByReference(Collection<String> references) {
        var called = CHILD.as("called");
        return database.select(CHILD_FIELDS)
                .select(called.REFERENCE)
                .from(called)
                .join(CHILD)
                .on(CHILD.ID.eq(DSL.coalesce(called.JOINED, called.ID)))
                .where(called.REFERENCE.eq(DSL.any(array(references))))
                .fetchMap(called.REFERENCE, PeopleStore::child);
    }

    void addHouseholds(List<Household> households) {
        database.batch(
                        households.stream()
                                .map(it ->
                                        database.insertInto(HOUSEHOLD)
                                                .set(HOUSEHOLD.ID, it.id())
                                                .set(HOUSEHOLD.REFERENCE, it.reference())
                                                .set(HOUSEHOLD.NAME, it.name())
                                                .set(HOUSEHOLD.ADDRESS, it.address())
                                                .set(HOUSEHOLD.AREA, it.area()))
                                .toList())
                .execute();
    }

    void addChildren(List<Child> children) {
        database.batch(
                        children.stream()
                                .map(it ->
                                        database.insertInto(CHILD)
                                                .set(CHILD.ID, it.id())
                                                .set(CHILD.REFERENCE, it.reference())
                                                .set(CHILD.HOUSEHOLD, it.household())
                                                .set(CHILD.GIVEN_NAME, it.givenName())
                                                .set(CHILD.FAMILY_NAME, it.familyName())
                                                .set(CHILD.BORN_ON, it.bornOn())
                                                .set(CHILD.LANGUAGE, it.language()))
                                .toList())
                .execute();
    }

    /** Keeps plans known from now on, or known since nobody said when. */
    void addPlans(List<Plan> plans, boolean takenOver) {
        var at = takenOver ? null : clock.instant().atOffset(ZoneOffset.UTC);
        var rows = plans.stream().map(this::row).toList();
        rows.forEach(it -> it.setKnownFrom(at));
        database.batchInsert(rows).execute();
    }

    /** Plans that were known of at a moment, and those that are now. */
    Plan.Known plansKnown(UUID child, Instant at) {
        var rows =
                database.selectFrom(PLAN)
                        .where(PLAN.CHILD.eq(child))
                        .orderBy(PLAN.STARTED_ON, PLAN.ID)
                        .fetch();
        var then = rows.stream().filter(it -> wasKnown(it, at)).map(PeopleStore::plan).toList();
        var now = rows.stream().filter(it -> it.getKnownUntil() == null).map(PeopleStore::plan);
        return new Plan.Known(then, now.toList());
    }

    private static boolean wasKnown(PlanRecord row, Instant at) {
        var from = row.getKnownFrom();
        var until = row.getKnownUntil();
        return (from == null || !from.toInstant().isAfter(at))
                && (until == null || until.toInstant().isAfter(at));
    }

    void addConferences(List<Conference> conferences) {
        database.batch(
                        conferences.stream()
                                .map(it ->
                                        database.insertInto(CONFERENCE)
                                                .set(CONFERENCE.CHILD, it.child())
                                                .set(CONFERENCE.HELD_ON, it.heldOn())
                                                .set(CONFERENCE.INITIAL, it.initial()))
                                .toList())
                .execute();
    }

    /** Lists show a child by these; what was known before stays with families. */
    void rename(List<Child> children) {
        database.batch(
                        children.stream()
                                .map(it ->
                                        database.update(CHILD)
                                                .set(CHILD.GIVEN_NAME, it.givenName())
                                                .set(CHILD.FAMILY_NAME, it.familyName())
                                                .set(CHILD.BORN_ON, it.bornOn())
                                                .where(CHILD.ID.eq(it.id())))
                                .toList())
                .execute();
    }

    private PlanRecord row(Plan plan) {
        var row = database.newRecord(PLAN);
        row.setId(plan.id());
        row.setChild(plan.child());
        row.setKind(plan.kind().name());
        row.setStartedOn(plan.startedOn());
        row.setEndedOn(plan.endedOn());
        row.setCategory(plan.category());
        var placement = plan.placement();
        if (placement != null) {
            row.setPlacementBasis(placement.basis().name());
            row.setPlacementPermanent(placement.permanent());
            row.setFirstReviewOn(placement.firstReviewOn());
        }
        return row;
    }

    static Plan plan(PlanRecord row) {
        return new Plan(
                row.getId(),
                row.getChild(),
                Plan.Kind.valueOf(row.getKind()),
                row.getStartedOn(),
                row.getEndedOn(),
                row.getCategory(),
                placement(row));
    }

    private static Plan.@Nullable Placement placement(PlanRecord row) {
        var basis = row.getPlacementBasis();
        return basis == null
                ? null
                : new Plan.Placement(
                        Plan.Basis.valueOf(basis),
                        row.getPlacementPermanent(),
                        row.getFirstReviewOn());
    }

    static Child child(Record row) {
        return new Child(
                row.get(CHILD.ID),
                row.get(CHILD.REFERENCE),
                row.get(CHILD.HOUSEHOLD),
                row.get(CHILD.GIVEN_NAME),
                row.get(CHILD.FAMILY_NAME),
                row.get(CHILD.BORN_ON),
                row.get(CHILD.LANGUAGE));
    }

    private static String[] array(Collection<String> references) {
        return references.toArray(String[]::new);
    }
}
