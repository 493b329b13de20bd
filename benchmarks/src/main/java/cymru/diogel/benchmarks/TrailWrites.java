package cymru.diogel.benchmarks;

import cymru.diogel.postgres.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * How fast a visit report of two children is written and committed on disk: alone, with a history
 * kept by triggers, and with its two entries of the trail, while the tree grows.
 */
final class TrailWrites {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final long ROUND = 3_000_000_000L;
    private static final String VISIT =
            "with v as (insert into bench.%1$s_visit (id, household, practitioner, notice,"
                    + " started_on, started_at, ended_at, time_source, place, mode, access,"
                    + " account, said, recorded_at, intention)"
                    + " values (gen_random_uuid(), gen_random_uuid(),"
                    + " gen_random_uuid(), 'UNANNOUNCED', current_date, '14:10', '14:55', 'DEVICE',"
                    + " 'HOME', 'IN_PERSON', 'GAINED', repeat('What was seen. ', 60),"
                    + " repeat('What was said. ', 20), now(), gen_random_uuid()) returning id)"
                    + " insert into bench.%1$s_seen (visit, child, seen, seen_alone, bedroom_seen)"
                    + " select id, gen_random_uuid(), true, true, true"
                    + " from v, generate_series(1, 2)";
    private static final String TRAIL =
            "insert into trail.entry (at, account, role, request, address, act, outcome, child,"
                    + " household, ground, about) select clock_timestamp(), gen_random_uuid(),"
                    + " 'PRACTITIONER', gen_random_uuid(), '192.0.2.1', 'visit.add', 'DONE',"
                    + " gen_random_uuid(), gen_random_uuid(), 'ALLOCATED', '{\"visit\": \"1\"}'"
                    + " from generate_series(1, 2)";
    private static final String FOLLOW =
            "create or replace trigger follow after insert or update or delete on %s"
                    + " for each row execute function bench.follow()";
    private static final List<String> TABLES =
            List.of(
                    "create schema if not exists bench",
                    "create table if not exists bench.plain_visit"
                            + " (like visits.visit including all)",
                    "create table if not exists bench.plain_seen (like visits.seen including all)",
                    "create table if not exists bench.followed_visit"
                            + " (like visits.visit including all)",
                    "create table if not exists bench.followed_seen"
                            + " (like visits.seen including all)",
                    "create table if not exists bench.history (at timestamptz, who text, what"
                            + " jsonb)",
                    "create or replace function bench.follow() returns trigger language plpgsql"
                            + " as $$ begin insert into bench.history values"
                            + " (clock_timestamp(), current_user, to_jsonb(new)); return new;"
                            + " end $$",
                    FOLLOW.formatted("bench.followed_visit"),
                    FOLLOW.formatted("bench.followed_seen"));

    private final EmbeddedPostgres server;

    TrailWrites(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Milliseconds that 8 clients together need for a write, the ways taking turns. */
    List<Measure> measure() throws SQLException {
        try (var connection = connect()) {
            for (var statement : TABLES) {
                execute(connection, statement);
            }
        }
        var ways =
                List.of(
                        List.of(VISIT.formatted("plain")),
                        List.of(VISIT.formatted("followed")),
                        List.of(VISIT.formatted("plain"), TRAIL));
        var times = new double[ways.size()][ROUNDS];
        for (var round = -1; round < ROUNDS; round++) {
            for (var way = 0; way < ways.size(); way++) {
                var perSecond = round(ways.get(way));
                times[way][Math.max(0, round)] = 1000 / perSecond;
            }
        }
        var plain = median(times[0]);
        return List.of(
                Measure.plain("visit report, 8 clients, on disk", plain, "ms"),
                Measure.plain(
                        "visit report with a history kept by triggers", median(times[1]), "ms"),
                Measure.ratio(
                        "visit report with the trail, places being given meanwhile",
                        median(times[2]),
                        "ms",
                        plain,
                        1 / 0.8));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private double round(List<String> statements) {
        var clients = new ArrayList<Callable<Integer>>();
        for (var client = 0; client < CLIENTS; client++) {
            clients.add(() -> write(statements));
        }
        var begin = System.nanoTime();
        var written = 0;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                written += done.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        return written / ((System.nanoTime() - begin) / 1e9);
    }

    private int write(List<String> statements) throws SQLException {
        var until = System.nanoTime() + ROUND;
        var written = 0;
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < until) {
                for (var statement : statements) {
                    execute(connection, statement);
                }
                connection.commit();
                written++;
            }
        }
        return written;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
