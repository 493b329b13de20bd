package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.PLAN;

import gen.db.people.tables.records.PlanRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    /** The last day on which anybody worked with each of these children nobody works with. */
    public Map<UUID, LocalDate> lastWorked(Collection<UUID> children) {
        var last = DSL.max(ALLOCATION.UNTIL_ON);
        return database.select(ALLOCATION.CHILD, last)
                .from(ALLOCATION)
                .where(ALLOCATION.CHILD.in(children), ALLOCATION.KNOWN_UNTIL.isNull())
                .groupBy(ALLOCATION.CHILD)
                .having(DSL.boolAnd(ALLOCATION.UNTIL_ON.isNotNull()))
                .fetchMap(ALLOCATION.CHILD, last);
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
