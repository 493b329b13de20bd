package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.PLAN;

import gen.db.people.tables.records.AllocationRecord;
import gen.db.people.tables.records.PlanRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of all children are worked with, and what the register changes in the plan of a child whose
 * name is on it.
 */
@Component
public class PlanBook {
    private final DSLContext database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanBook(DSLContext database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Children in a plan on this day, or with somebody who works with them. */
    public Set<UUID> on(LocalDate day) {
        var planned =
                database.select(PLAN.CHILD)
                        .from(PLAN)
                        .where(PLAN.STARTED_ON.le(day), PLAN.KNOWN_UNTIL.isNull())
                        .and(PLAN.ENDED_ON.isNull().or(PLAN.ENDED_ON.ge(day)));
        var allocated =
                database.select(ALLOCATION.CHILD)
                        .from(ALLOCATION)
                        .where(ALLOCATION.UNTIL_ON.isNull(), ALLOCATION.KNOWN_UNTIL.isNull());
        return planned.union(allocated).fetchSet(PLAN.CHILD);
    }

    /**
     * A child as it stands on a day.
     *
     * @param plans those that are open
     * @param work who works with it, nobody where there is none
     * @param workedUntil the last day on which anybody before worked with it
     */
    public record Standing(
            Child child,
            List<Plan> plans,
            @Nullable Allocation work,
            @Nullable LocalDate workedUntil) {}

    /** These children as they stand on a day, in one question. */
    public List<Standing> standing(Collection<UUID> children, LocalDate day) {
        var plans = openPlans(day);
        var work = work();
        return database.select(PeopleStore.CHILD_FIELDS)
                .select(plans, work)
                .from(CHILD)
                .where(CHILD.ID.in(children), CHILD.JOINED.isNull())
                .fetch(row -> {
                    var all = row.get(work);
                    return new Standing(
                            PeopleStore.child(row),
                            row.get(plans),
                            all.stream().filter(it -> it.until() == null).findFirst().orElse(null),
                            all.stream()
                                    .map(Allocation::until)
                                    .flatMap(Stream::ofNullable)
                                    .max(LocalDate::compareTo)
                                    .orElse(null));
                });
    }

    private static Field<List<Plan>> openPlans(LocalDate day) {
        return DSL.multiset(
                        DSL.selectFrom(PLAN)
                                .where(PLAN.CHILD.eq(CHILD.ID), PLAN.KNOWN_UNTIL.isNull())
                                .and(PLAN.STARTED_ON.le(day))
                                .and(PLAN.ENDED_ON.isNull().or(PLAN.ENDED_ON.ge(day)))
                                .orderBy(PLAN.STARTED_ON, PLAN.ID))
                .as("plans")
                .convertFrom(it -> it.map(PeopleStore::plan));
    }

    private static Field<List<Allocation>> work() {
        return DSL.multiset(
                        DSL.selectFrom(ALLOCATION)
                                .where(ALLOCATION.CHILD.eq(CHILD.ID))
                                .and(ALLOCATION.KNOWN_UNTIL.isNull())
                                .orderBy(ALLOCATION.FROM_ON.desc()))
                .as("work")
                .convertFrom(it -> it.map(PlanBook::allocation));
    }

    private static Allocation allocation(AllocationRecord row) {
        return new Allocation(
                row.getChild(),
                row.getPractitioner(),
                row.getTeam(),
                row.getFromOn(),
                row.getUntilOn());
    }

    /** The name of a child came off the register on a day; what was known before stays known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID child, LocalDate on) {
        change(child, it -> it.setEndedOn(on));
    }

    /** The name of a child stands under other categories from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void categorise(UUID child, String categories) {
        change(child, it -> it.setCategory(categories));
    }

    private void change(UUID child, Consumer<PlanRecord> how) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var lasting =
                PLAN.CHILD
                        .eq(child)
                        .and(PLAN.KIND.eq(Plan.Kind.REGISTER.name()))
                        .and(PLAN.ENDED_ON.isNull())
                        .and(PLAN.KNOWN_UNTIL.isNull());
        var rows = database.selectFrom(PLAN).where(lasting).fetch();
        // What became known at this very moment was never known to anybody: it goes.
        database.deleteFrom(PLAN).where(lasting, PLAN.KNOWN_FROM.ge(now)).execute();
        database.update(PLAN).set(PLAN.KNOWN_UNTIL, now).where(lasting).execute();
        for (var row : rows) {
            var copy = row.copy();
            copy.setId(UUID.randomUUID());
            copy.setKnownFrom(now);
            how.accept(copy);
            copy.insert();
        }
        events.publishEvent(new Plan.Changed(Set.of(child)));
    }
}
