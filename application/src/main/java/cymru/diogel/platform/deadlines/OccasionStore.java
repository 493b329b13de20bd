package cymru.diogel.platform.deadlines;

import static gen.db.deadlines.Tables.CLOSURE;
import static gen.db.deadlines.Tables.OCCASION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import cymru.diogel.platform.deadlines.Deadlines.Closure;
import cymru.diogel.platform.deadlines.Deadlines.Running;
import cymru.diogel.platform.keeping.Keeper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class OccasionStore {
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(hashtextextended('deadlines ' || child, 0))
            from unnest({0}) child
            """;

    // Any number of rows travels as eight arrays, so no limit on bind values is met.
    private static final String INSERT =
            """
            insert into deadlines.occasion
                (child, clock, rule_version, started_on, due_on, expected_on, met_on, ended_on)
            select * from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})
            """;

    // As the index says it, so that years of what stopped running are not read to find what runs.
    private static final String STOPPED =
            "case when met_on is not null then met_on when ended_on is not null then ended_on"
                    + " else 'infinity'::date end";

    private final DSLContext database;
    private final AtomicReference<KnownClosures> closures =
            new AtomicReference<>(new KnownClosures(null));
    private final Rules rules = Rules.published();

    OccasionStore(DSLContext database) {
        this.database = database;
    }

    /** One transaction at a time works on a child; always in one order, so none waits in a ring. */
    void lock(Collection<UUID> children) {
        var sorted = children.stream().sorted().distinct().toArray(UUID[]::new);
        database.fetch(LOCK, val(sorted));
    }

    void replace(Map<UUID, List<Occasion>> occasions) {
        database.deleteFrom(OCCASION).where(isOf(occasions.keySet())).execute();
        var rows = new ArrayList<Running>();
        occasions.forEach((child, all) -> all.forEach(it -> rows.add(new Running(child, it))));
        database.execute(
                INSERT,
                column(rows, UUID[]::new, Running::child),
                column(rows, String[]::new, it -> it.occasion().rule().id()),
                column(rows, Integer[]::new, it -> it.occasion().rule().version()),
                column(rows, LocalDate[]::new, it -> it.occasion().startedOn()),
                column(rows, LocalDate[]::new, it -> it.occasion().dueOn()),
                column(rows, LocalDate[]::new, it -> it.occasion().expectedOn()),
                column(rows, LocalDate[]::new, it -> it.occasion().metOn()),
                column(rows, LocalDate[]::new, it -> it.occasion().endedOn()));
    }

    List<Running> open(Collection<UUID> children, LocalDate on) {
        return read(
                isOf(children)
                        .and(OCCASION.STARTED_ON.le(on))
                        .and(DSL.field(STOPPED, LocalDate.class).gt(on)));
    }

    /** Of these only what is due by a day, or waits for an event since. */
    List<Running> open(Collection<UUID> children, LocalDate on, LocalDate by) {
        var due = DSL.coalesce(OCCASION.EXPECTED_ON, OCCASION.STARTED_ON);
        return read(
                isOf(children)
                        .and(OCCASION.STARTED_ON.le(on))
                        .and(DSL.field(STOPPED, LocalDate.class).gt(on))
                        .and(due.le(by)));
    }

    List<Running> met(Collection<UUID> children, LocalDate on) {
        return read(isOf(children).and(OCCASION.MET_ON.eq(on)));
    }

    List<Running> of(UUID child) {
        return read(OCCASION.CHILD.eq(child));
    }

    /** What fell due in these days: not what stopped running before. */
    List<Running> due(LocalDate from, LocalDate to, @Nullable Collection<UUID> children) {
        return read(
                OCCASION.DUE_ON
                        .between(from, to)
                        .and(OCCASION.ENDED_ON.isNull().or(OCCASION.DUE_ON.lt(OCCASION.ENDED_ON)))
                        .and(children == null ? noCondition() : isOf(children)));
    }

    /** All of them, asked of the database only after one was added or withdrawn. */
    List<Closure> closures() {
        var known = closures.get();
        if (known.all() != null) {
            return known.all();
        }
        var all = readClosures();
        // What a transaction sees may yet be undone.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            closures.compareAndSet(known, new KnownClosures(all));
        }
        return all;
    }

    /** The closures as they were last read, none once they may have changed. */
    private record KnownClosures(@Nullable List<Closure> all) {}

    private void forgetClosures() {
        closures.set(new KnownClosures(null));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            closures.set(new KnownClosures(null));
                        }
                    });
        }
    }

    private List<Closure> readClosures() {
        return database.select(
                        CLOSURE.DAY, CLOSURE.ANNOUNCED_ON, CLOSURE.REASON_EN, CLOSURE.REASON_CY)
                .from(CLOSURE)
                .orderBy(CLOSURE.DAY)
                .fetch(Records.mapping(Closure::new));
    }

    void add(Closure closure) {
        forgetClosures();
        database.insertInto(CLOSURE)
                .set(CLOSURE.DAY, closure.day())
                .set(CLOSURE.ANNOUNCED_ON, closure.announcedOn())
                .set(CLOSURE.REASON_EN, closure.reasonEnglish())
                .set(CLOSURE.REASON_CY, closure.reasonWelsh())
                .execute();
    }

    boolean withdraw(LocalDate day, LocalDate announcedOn) {
        forgetClosures();
        return database.deleteFrom(CLOSURE)
                        .where(CLOSURE.DAY.eq(day), CLOSURE.ANNOUNCED_ON.eq(announcedOn))
                        .execute()
                > 0;
    }

    private List<Running> read(Condition condition) {
        return database.selectFrom(OCCASION)
                .where(condition)
                .orderBy(
                        OCCASION.DUE_ON.asc().nullsLast(),
                        OCCASION.EXPECTED_ON,
                        OCCASION.STARTED_ON,
                        OCCASION.CHILD,
                        OCCASION.CLOCK)
                .fetch(this::running);
    }

    private Running running(Record row) {
        return new Running(
                row.get(OCCASION.CHILD),
                new Occasion(
                        rules.version(row.get(OCCASION.CLOCK), row.get(OCCASION.RULE_VERSION)),
                        row.get(OCCASION.STARTED_ON),
                        row.get(OCCASION.DUE_ON),
                        row.get(OCCASION.EXPECTED_ON),
                        row.get(OCCASION.MET_ON),
                        row.get(OCCASION.ENDED_ON)));
    }

    private static Condition isOf(Collection<UUID> children) {
        return OCCASION.CHILD.eq(any(children.toArray(UUID[]::new)));
    }

    private static <T> Field<T[]> column(
            List<Running> rows, IntFunction<T[]> array, Function<Running, @Nullable T> cell) {
        return val(rows.stream().map(cell).toArray(array));
    }

    /** What was due when for a child. */
    @Component
    static class Kept implements Keeper {
        private final DSLContext database;

        Kept(DSLContext database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "deadlines";
        }

        @Override
        public int destroy(Leaving leaving) {
            return database.deleteFrom(OCCASION)
                    .where(OCCASION.CHILD.eq(leaving.child()))
                    .execute();
        }
    }
}
