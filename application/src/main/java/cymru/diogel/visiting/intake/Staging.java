package cymru.diogel.visiting.intake;

import cymru.diogel.visiting.imports.VisitRow;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of one file in a temporary table of one transaction, where rows far apart in the file
 * are found to be one call, and those that are here already to be so.
 */
@Component
class Staging {
    private static final int TOGETHER = 2_000;

    private final DSLContext database;
    private final Visits visits;
    private final JsonMapper json = JsonMapper.shared();

    Staging(DSLContext database, Visits visits) {
        this.database = database;
        this.visits = visits;
    }

    /** What keeps a row from being a new visit. */
    enum Verdict {
        REPEATED,
        CONTRADICTED,
        SPLIT,
        HERE,
        CHANGED,
        GROWN
    }

    /** One row as it was staged. */
    record Staged(UUID call, String reference, UUID content, VisitRow row) {}

    /** One row that is not new, and where its like stood before. */
    record Judged(Verdict verdict, long firstLine, VisitRow row) {}

    Table begin() {
        database.execute("drop table if exists pg_temp.staged");
        database.execute(
                """
                create temporary table staged (
                    line bigint, reference text, call uuid, shared uuid, content uuid,
                    household text, child text, practitioner text, team text, area text,
                    started_on date, row text, verdict text, first_line bigint
                ) on commit drop
                """);
        return new Table();
    }

    /** The rows of one file. */
    final class Table {
        private final RowKeys keys = new RowKeys();
        private final List<VisitRow> waiting = new ArrayList<>();

        private Table() {}

        void add(VisitRow row) {
            waiting.add(row);
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        /** Finds out which rows are new visits; all others get a verdict. */
        void judge() {
            flush();
            database.execute("analyze pg_temp.staged");
            database.execute(JudgingSql.REPEATED);
            database.execute(JudgingSql.SPLIT);
            database.execute(JudgingSql.HERE);
            database.execute(JudgingSql.GROWN);
            findElsewhere();
        }

        /** Keeps which rows can be used, for those who ask after the transaction. */
        void keep(UUID job) {
            database.execute("delete from intake.line where job = ?", job);
            database.execute(
                    """
                    insert into intake.line (job, number, outcome, household_reference,
                        child_reference, practitioner_reference, started_on)
                    select ?, line, coalesce(verdict, 'NEW'), household, child, practitioner,
                        started_on from pg_temp.staged where coalesce(verdict, 'HERE') = 'HERE'
                    """,
                    job);
        }

        Map<String, Long> verdicts() {
            return database.fetch(
                            "select coalesce(verdict, 'NEW') as verdict, count(*) as n"
                                    + " from pg_temp.staged group by 1")
                    .intoMap(it -> it.get("verdict", String.class), it -> it.get("n", Long.class));
        }

        Record span() {
            return database.fetchSingle(
                    "select count(distinct call) as visits, min(started_on) as first,"
                            + " max(started_on) as last from pg_temp.staged where verdict is null");
        }

        /** The new rows, those of one call together. */
        void eachNew(Consumer<Staged> consumer) {
            var sql =
                    "select call, reference, content, row from pg_temp.staged"
                            + " where verdict is null order by household, call, line";
            each(
                    sql,
                    it ->
                            consumer.accept(
                                    new Staged(
                                            it.get("call", UUID.class),
                                            it.get("reference", String.class),
                                            it.get("content", UUID.class),
                                            row(it))));
        }

        /** The rows that are told of as problems, in the order of the file. */
        void eachJudged(Consumer<Judged> consumer) {
            var sql =
                    "select verdict, first_line, row from pg_temp.staged"
                            + " where verdict <> 'HERE' order by line";
            each(
                    sql,
                    it ->
                            consumer.accept(
                                    new Judged(
                                            Verdict.valueOf(it.get("verdict", String.class)),
                                            it.get("first_line", Long.class),
                                            row(it))));
        }

        /** For each different name of a new row, what goes with it in the latest of them. */
        Map<String, @Nullable String> latest(String name, String with) {
            return database.fetch(
                            "select distinct on (%1$s) %1$s as name, %2$s as other"
                                            .formatted(name, with)
                                    + " from pg_temp.staged where verdict is null and "
                                    + name
                                    + " is not null order by 1, started_on desc, line desc")
                    .intoMap(
                            it -> it.get("name", String.class),
                            it -> it.get("other", String.class));
        }

        // A row can have come by another way than an import, as with the demonstration county.
        private void findElsewhere() {
            var asked = new ArrayList<String>();
            each(
                    "select reference from pg_temp.staged where verdict is null",
                    it -> {
                        asked.add(it.get("reference", String.class));
                        if (asked.size() == TOGETHER) {
                            markKnown(asked);
                        }
                    });
            markKnown(asked);
        }

        private void markKnown(List<String> asked) {
            var known = visits.known(asked);
            if (!known.isEmpty()) {
                database.execute(
                        "update pg_temp.staged set verdict = 'HERE', first_line = 0"
                                + " where reference = any(?)",
                        DSL.val(known.toArray(String[]::new)));
            }
            asked.clear();
        }

        private void flush() {
            database.execute(
                    """
                    insert into pg_temp.staged (line, reference, call, shared, content, household,
                        child, practitioner, team, area, started_on, row)
                    select * from unnest(?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[])
                    """,
                    column(VisitRow::line, Long[]::new),
                    column(keys::reference, String[]::new),
                    column(keys::call, UUID[]::new),
                    column(keys::shared, UUID[]::new),
                    column(keys::content, UUID[]::new),
                    column(VisitRow::householdId, String[]::new),
                    column(VisitRow::childId, String[]::new),
                    column(VisitRow::practitionerId, String[]::new),
                    column(VisitRow::team, String[]::new),
                    column(VisitRow::area, String[]::new),
                    column(row -> row.started().on(), LocalDate[]::new),
                    column(json::writeValueAsString, String[]::new));
            waiting.clear();
        }

        private <T> Param<T[]> column(
                Function<VisitRow, @Nullable T> part, IntFunction<T[]> array) {
            return DSL.val(waiting.stream().map(part).toArray(array));
        }
    }

    private void each(String sql, Consumer<Record> consumer) {
        try (var rows = database.resultQuery(sql).fetchSize(TOGETHER).fetchLazy()) {
            rows.forEach(consumer);
        }
    }

    private VisitRow row(Record staged) {
        return json.readValue(staged.get("row", String.class), VisitRow.class);
    }
}
