package cymru.diogel.visiting.visits;

import static gen.db.visits.Tables.SEEN;
import static gen.db.visits.Tables.VISIT;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.VisitFilter.Order;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.QuantifiedSelect;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds visits by what is asked of them; whose children may be drawn on is part of the question.
 */
@Component
class VisitSearch {
    private static final int FETCHED_AT_ONCE = 1000;
    private static final Set<Field<?>> NEVER_IN_LISTS =
            Set.of(
                    VISIT.ACCESS_STEPS,
                    VISIT.PRESENT,
                    VISIT.ACCOUNT,
                    VISIT.SAID,
                    VISIT.ROOMS,
                    VISIT.COMPANY,
                    VISIT.CONCERNS,
                    VISIT.NEXT_NOTICE,
                    VISIT.NEXT_ON,
                    VISIT.INTENTION);
    private static final List<Field<?>> FIELDS =
            VISIT.fieldStream().filter(field -> !NEVER_IN_LISTS.contains(field)).toList();

    private final DSLContext database;

    VisitSearch(DSLContext database) {
        this.database = database;
    }

    /** A call, whether a child seen in it may be shown, and of how many it is one. */
    record Found(Call call, boolean open, int total) {}

    /**
     * Which visits: the filter, the children within reach (null for all but some), and no others.
     */
    record Question(
            VisitFilter filter, @Nullable Set<UUID> reach, Set<UUID> but, boolean reachOnly) {
        /** A list that leaves out who was visited counts what its reader may not open. */
        <T> T ask(Supplier<T> answer) {
            return reach != null && !reachOnly ? SecondLock.counting(answer) : answer.get();
        }

        Condition where() {
            var asked = condition(filter);
            return reachOnly ? asked.and(within(this)) : asked;
        }
    }

    int count(Question question) {
        return database.fetchCount(VISIT, question.where());
    }

    List<Found> page(Question question, Order order, int offset, int limit) {
        var open = DSL.field(within(question));
        var total = DSL.count().over();
        var fields = new ArrayList<SelectField<?>>(FIELDS);
        fields.addAll(List.of(open, total));
        return database.select(fields)
                .from(VISIT)
                .where(question.where())
                .orderBy(order(order))
                .offset(offset)
                .limit(limit)
                .fetch(row -> new Found(VisitRows.call(row), row.get(open), row.get(total)));
    }

    /** One row for each child within reach, children of one visit after each other. */
    void eachChild(Question question, BiConsumer<Call, Seen> consumer) {
        var fields = new ArrayList<SelectField<?>>(FIELDS);
        fields.addAll(List.of(SEEN.fields()));
        var reach = question.reach();
        try (var rows =
                database.select(fields)
                        .from(VISIT)
                        .join(SEEN)
                        .on(SEEN.VISIT.eq(VISIT.ID))
                        .where(
                                question.where(),
                                reach == null ? DSL.not(in(question.but())) : in(reach))
                        .orderBy(
                                VISIT.STARTED_ON,
                                VISIT.STARTED_AT.asc().nullsFirst(),
                                VISIT.ID,
                                SEEN.CHILD)
                        .fetchSize(FETCHED_AT_ONCE)
                        .fetchLazy()) {
            rows.forEach(row -> consumer.accept(VisitRows.call(row), VisitRows.seen(row)));
        }
    }

    void each(VisitFilter filter, Consumer<Call> consumer) {
        try (var rows =
                database.select(FIELDS)
                        .from(VISIT)
                        .where(condition(filter))
                        .orderBy(
                                VISIT.HOUSEHOLD,
                                VISIT.STARTED_ON,
                                VISIT.STARTED_AT.asc().nullsFirst(),
                                VISIT.ID)
                        .fetchSize(FETCHED_AT_ONCE)
                        .fetchLazy()) {
            rows.forEach(row -> consumer.accept(VisitRows.call(row)));
        }
    }

    boolean isEmpty() {
        return !database.fetchExists(VISIT);
    }

    List<UUID> ids(VisitFilter filter) {
        return database.select(VISIT.ID)
                .from(VISIT)
                .where(condition(filter))
                .orderBy(VISIT.STARTED_ON, VISIT.STARTED_AT, VISIT.ID)
                .fetch(VISIT.ID);
    }

    int count(VisitFilter filter) {
        return database.fetchCount(VISIT, condition(filter));
    }

    /** The last day on which each of these households was called on. */
    Map<UUID, LocalDate> lastDays(Collection<UUID> households) {
        var last = DSL.max(VISIT.STARTED_ON);
        return database.select(VISIT.HOUSEHOLD, last)
                .from(VISIT)
                .where(VISIT.HOUSEHOLD.eq(DSL.any(households.toArray(UUID[]::new))))
                .groupBy(VISIT.HOUSEHOLD)
                .fetchMap(VISIT.HOUSEHOLD, last);
    }

    private static Condition condition(VisitFilter filter) {
        var visits = filter.visits();
        var late = filter.late();
        return DSL.and(
                filter.from() == null ? DSL.noCondition() : VISIT.STARTED_ON.ge(filter.from()),
                filter.to() == null ? DSL.noCondition() : VISIT.STARTED_ON.le(filter.to()),
                any(VISIT.TEAM, filter.teams()),
                any(VISIT.PRACTITIONER, filter.practitioners()),
                any(VISIT.HOUSEHOLD, filter.households()),
                named(VISIT.NOTICE, filter.notices()),
                named(VISIT.PLACE, filter.places()),
                named(VISIT.MODE, filter.modes()),
                named(VISIT.ACCESS, filter.access()),
                named(VISIT.TIME_SOURCE, filter.sources()),
                among(filter.purposes()),
                part(VISIT.STARTED_AT, DatePart.HOUR, filter.hours()),
                part(
                        VISIT.STARTED_ON,
                        DatePart.ISO_DAY_OF_WEEK,
                        filter.weekdays().stream().map(DayOfWeek::getValue).toList()),
                late == null ? DSL.noCondition() : late(late),
                visits == null ? DSL.noCondition() : VISIT.ID.eq(array(visits)));
    }

    private static Condition late(boolean asked) {
        var late = DSL.coalesce(VISIT.DELAY_MINUTES, 0).gt((int) Call.LATE.toMinutes());
        return asked ? late : late.not();
    }

    private static Condition within(Question question) {
        var reach = question.reach();
        if (reach == null && question.but().isEmpty()) {
            return DSL.trueCondition();
        }
        var whom = in(reach == null ? question.but() : reach);
        var seen = DSL.exists(DSL.selectOne().from(SEEN).where(SEEN.VISIT.eq(VISIT.ID), whom));
        return reach == null ? DSL.not(seen) : seen;
    }

    private static Condition in(Set<UUID> reach) {
        return SEEN.CHILD.eq(array(reach));
    }

    private static QuantifiedSelect<Record1<UUID>> array(Collection<UUID> ids) {
        return DSL.any(ids.toArray(UUID[]::new));
    }

    private static Condition any(Field<UUID> field, Set<UUID> asked) {
        return asked.isEmpty() ? DSL.noCondition() : field.eq(array(asked));
    }

    private static Condition named(Field<String> field, Set<? extends Enum<?>> asked) {
        return asked.isEmpty()
                ? DSL.noCondition()
                : field.eq(DSL.any(asked.stream().map(Enum::name).toArray(String[]::new)));
    }

    private static Condition among(Set<Visit.Purpose> asked) {
        var names = asked.stream().map(Enum::name).toArray(String[]::new);
        return asked.isEmpty() ? DSL.noCondition() : DSL.arrayOverlap(VISIT.PURPOSES, names);
    }

    private static Condition part(Field<?> field, DatePart part, Collection<Integer> asked) {
        return asked.isEmpty()
                ? DSL.noCondition()
                : DSL.extract(field, part).eq(DSL.any(asked.toArray(Integer[]::new)));
    }

    private static List<SortField<?>> order(Order order) {
        var fields =
                switch (order.column()) {
                    case WHEN -> List.<Field<?>>of(VISIT.STARTED_ON, VISIT.STARTED_AT);
                    case RECORDED -> List.<Field<?>>of(VISIT.RECORDED_AT);
                    case MINUTES -> List.<Field<?>>of(VISIT.MINUTES);
                    case NOTICE -> List.<Field<?>>of(VISIT.NOTICE);
                    case PLACE -> List.<Field<?>>of(VISIT.PLACE);
                    case ACCESS -> List.<Field<?>>of(VISIT.ACCESS);
                };
        var sorted = new ArrayList<SortField<?>>();
        for (var field : fields) {
            sorted.add(order.descending() ? field.desc().nullsLast() : field.asc().nullsLast());
        }
        if (order.column() != VisitFilter.Column.WHEN) {
            sorted.add(VISIT.STARTED_ON.desc());
        }
        sorted.add(VISIT.ID.asc());
        return sorted;
    }
}
