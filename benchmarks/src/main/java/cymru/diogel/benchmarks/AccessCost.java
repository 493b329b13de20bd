package cymru.diogel.benchmarks;

import cymru.diogel.postgres.Durability;
import cymru.diogel.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What need to know costs on the slowest list, the visits of a whole team or county: the same page
 * of rows with both locks (telling the connection, asking for facts, policies) and with neither.
 */
record AccessCost(Path launcher, Path folder) {
    private static final int ROUNDS = 60;
    private static final double ASKED = 1.3;
    private static final String TELL =
            "select set_config('role', ?, false), set_config('diogel.account', ?, false),"
                    + " set_config('diogel.today', current_date::text, false),"
                    + " set_config('diogel.moment', date_trunc('minute', now())::text, false)";
    private static final String FACTS =
            "select child, fact from access.facts(?::uuid, current_date, now())";
    private static final String PAGE =
            """
            select v.id, v.household, v.practitioner, v.team, v.notice, v.started_on, v.started_at,
                   v.ended_at, v.place, v.mode, v.access, v.recorded_at, count(*) over ()
              from visits.visit v
             where exists (select from visits.seen s where s.visit = v.id and s.child = any (?))
             order by v.started_on desc nulls last, v.started_at desc nulls last, v.id limit 25
            """;
    private static final String ALL =
            """
            select v.id, v.household, v.practitioner, v.team, v.notice, v.started_on, v.started_at,
                   v.ended_at, v.place, v.mode, v.access, v.recorded_at, count(*) over ()
              from visits.visit v
             order by v.started_on desc nulls last, v.started_at desc nulls last, v.id limit 25
            """;

    List<Measure> measure() {
        try {
            Files.createDirectories(folder);
            var home = folder.resolve("access-home");
            try (var served = Served.start(launcher, home, folder.resolve("access.log"))) {
                served.await("safeguarding and quality");
            }
            try (var server = EmbeddedPostgres.start(home.resolve("postgres"), Durability.DURABLE);
                    var plain = open(server);
                    var locked = open(server)) {
                return List.of(
                        list(plain, locked, "PRACTITIONER", "diogel_scoped"),
                        list(plain, locked, "TEAM_MANAGER", "diogel_scoped"),
                        list(plain, locked, "QUALITY", "diogel_wide"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the list could not be read", failure);
        }
    }

    private static Measure list(Connection plain, Connection locked, String kind, String role)
            throws SQLException {
        var account = account(plain, kind);
        var everybody = kind.equals("QUALITY");
        var children = everybody ? null : children(locked, account);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            without.add(milliseconds(() -> page(plain, children)));
            with.add(
                    milliseconds(() -> {
                        tell(locked, role, account.toString());
                        facts(locked, account);
                        page(locked, children);
                    }));
        }
        return Measure.ratio(
                "list of visits as " + kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                median(with),
                "ms",
                median(without),
                ASKED);
    }

    // One of each, as the pool has: a change of role would have the server plan anew.
    private static Connection open(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static UUID account(Connection connection, String kind) throws SQLException {
        var asked =
                "select a.id from access.account a left join access.ground g"
                        + " on g.account = a.id or g.team = a.team where a.role = ?"
                        + " group by a.id order by count(g.child) desc limit 1";
        try (var statement = connection.prepareStatement(asked)) {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private static Array children(Connection connection, UUID account) throws SQLException {
        tell(connection, "diogel_scoped", account.toString());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select access.my_children(2)")) {
            rows.next();
            return connection.createArrayOf("uuid", (Object[]) rows.getArray(1).getArray());
        } finally {
            tell(connection, "none", "");
        }
    }

    private static void tell(Connection connection, String role, String account)
            throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, role);
            statement.setString(2, account);
            statement.execute();
        }
    }

    private static void facts(Connection connection, UUID account) throws SQLException {
        try (var statement = connection.prepareStatement(FACTS)) {
            statement.setObject(1, account);
            statement.executeQuery().close();
        }
    }

    private static void page(Connection connection, @Nullable Array mine) throws SQLException {
        try (var statement = connection.prepareStatement(mine == null ? ALL : PAGE)) {
            if (mine != null) {
                statement.setArray(1, mine);
            }
            statement.executeQuery().close();
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double milliseconds(Work work) throws SQLException {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    // The first rounds warm up what later ones use.
    private static double median(List<Double> times) {
        var later = times.subList(times.size() / 3, times.size());
        var sorted = later.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
