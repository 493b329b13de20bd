package cymru.diogel.benchmarks.paging;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes many counties with ten years of history of the one that the application made, by copying
 * its rows with other identities and earlier days. Whatever is unique stays so, every key leads
 * where it led in the county, and every index, rule and trigger is there again at the end.
 */
record Growth(Sql sql, int counties, Consumer<String> say) {
    private static final int YEARS = 10;
    private static final String AT_ONCE = "set session_replication_role = replica";
    private static final String ONE_BY_ONE = "set session_replication_role = origin";
    private static final String INDEXES =
            """
            select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
              from pg_index i join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'signin'
               and not i.indisprimary
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            """;
    private static final String OVERLAPS =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid))
              from pg_constraint where contype = 'x'
            """;
    // What is told from what was made today by its identity.
    private static final String EARLIER = " and id::text ~ '^.{14}8..[1-9]'";

    void grow() throws SQLException {
        sql.run("set synchronous_commit = off; set maintenance_work_mem = '512MB'");
        sql.run("set work_mem = '128MB'");
        sql.run("alter system set max_wal_size = '8GB'");
        sql.run("select pg_reload_conf()");
        var tables = new Catalogue(sql).tables();
        putAside(tables);
        var again = loosen();
        sql.run(AT_ONCE);
        copy(tables);
        new Stories(sql).tell();
        sql.run(ONE_BY_ONE);
        sql.run("drop schema growing cascade");
        for (var it : again) {
            sql.run(it);
        }
        say.accept("indexes are there again");
        end();
        sql.run("alter system reset max_wal_size");
        sql.run("select pg_reload_conf()");
        sql.run("vacuum analyze");
        sql.run("checkpoint");
        say.accept("the server looked at its tables");
    }

    private void putAside(List<Table> tables) throws SQLException {
        sql.run("create schema growing");
        for (var table : tables) {
            var source = table.source();
            sql.run("create unlogged table " + source + " as select * from " + table.name());
            sql.run("analyze " + source);
        }
    }

    private void copy(List<Table> tables) throws SQLException {
        for (var years = YEARS - 1; years >= 0; years--) {
            var era = Era.of(years);
            for (var table : tables) {
                if (table.isPartOf(era) && (years > 0 || counties > 1)) {
                    sql.run(table.copy(era, places(era)));
                }
            }
            say.accept("the year " + years + " years ago is written");
        }
    }

    private List<String> loosen() throws SQLException {
        var again = new ArrayList<String>();
        for (var question : List.of(INDEXES, OVERLAPS)) {
            for (var row : sql.rows(question)) {
                sql.run(row.getFirst());
                again.add(row.getLast());
            }
        }
        return again;
    }

    // Marks that stand in the third part of an identity; who works in the first county stays.
    private String places(Era era) {
        return IntStream.range(era.isToday() ? 1 : 0, counties)
                .mapToObj(county ->
                        "('%s', %s, %s, '-%d-%d')"
                                .formatted(
                                        mark(county, era.years()),
                                        county == 0 && era.people() == 0
                                                ? "null::text"
                                                : "'" + mark(county, era.people()) + "'",
                                        county == 0 ? "null::text" : "'" + mark(county, 0) + "'",
                                        county,
                                        era.years()))
                .collect(Collectors.joining(", "));
    }

    private static String mark(int county, int years) {
        return "8%02x%d".formatted(county, years);
    }

    /** What was on its way in an earlier year came to its end since, so it is not kept. */
    private void end() throws SQLException {
        // Whoever leaves a core group takes along where they came; that is found by this alone.
        sql.run("create index leaving on coregroups.attended (member)");
        for (var open :
                List.of(
                        "referrals.report where stage <> 'CLOSED'",
                        "strategy.discussion where stage not in ('CONCLUDED', 'CANCELLED')",
                        "enquiries.enquiry where stage not in ('CONFIRMED', 'TRANSFERRED')",
                        "conferences.conference where stage not in ('FINAL', 'CANCELLED')",
                        "outcomes.review where stage not like 'AGREED%'",
                        "coregroups.core_group where ended_on is null",
                        "plans.plan where stage <> 'ENDED'",
                        "register.spell where ended_on is null")) {
            sql.run("delete from " + open + EARLIER);
        }
        sql.run("drop index coregroups.leaving");
    }
}
