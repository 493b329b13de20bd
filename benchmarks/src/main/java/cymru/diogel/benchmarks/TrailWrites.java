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

/** How fast small writes are, each committed on disk: alone, with a history, with the trail. */
final class TrailWrites {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final long ROUND = 3_000_000_000L;
    private static final String WRITE =
            "insert into bench.%s (at, note) values (clock_timestamp(), repeat('x', 200))";
    private static final String TRAIL =
            "insert into trail.entry (at, account, role, request, address, act, outcome, child,"
                    + " household, ground, about) values (clock_timestamp(), gen_random_uuid(),"
                    + " 'PRACTITIONER', gen_random_uuid(), '192.0.2.1', 'visit.add', 'DONE',"
                    + " gen_random_uuid(), gen_random_uuid(), 'ALLOCATED', '{\"visit\": \"1\"}')";
    private static final List<String> TABLES =
            List.of(
                    "create schema if not exists bench",
                    "create table if not exists bench.plain (id bigint generated always as"
                            + " identity primary key, at timestamptz, note text)",
                    "create table if not exists bench.followed (like bench.plain including all)",
                    "create table if not exists bench.history (at timestamptz, who text, what"
                            + " jsonb)",
                    "create or replace function bench.follow() returns trigger language plpgsql"
                            + " as $$ begin insert into bench.history values"
                            + " (clock_timestamp(), current_user, to_jsonb(new)); return new;"
                            + " end $$",
                    "create or replace trigger follow after insert or update or delete on"
                            + " bench.followed for each row execute function bench.follow()");

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
                        List.of(WRITE.formatted("plain")),
                        List.of(WRITE.formatted("followed")),
                        List.of(WRITE.formatted("plain"), TRAIL));
        var times = new double[ways.size()][ROUNDS];
        for (var round = -1; round < ROUNDS; round++) {
            for (var way = 0; way < ways.size(); way++) {
                var perSecond = round(ways.get(way));
                times[way][Math.max(0, round)] = 1000 / perSecond;
            }
        }
        var plain = median(times[0]);
        return List.of(
                Measure.plain("write, 8 clients, on disk", plain, "ms"),
                Measure.plain("write with a trigger's history", median(times[1]), "ms"),
                Measure.ratio(
                        "write with the trail, places being given meanwhile",
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
