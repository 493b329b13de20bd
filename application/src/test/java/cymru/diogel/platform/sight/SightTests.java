package cymru.diogel.platform.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import cymru.diogel.platform.trail.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** What a pool of one connection tells the database when many people take turns on it. */
@SpringBootTest
class SightTests {
    private static final String WHO =
            "select current_user || ' ' || coalesce(access.me()::text, 'nobody')";

    @Autowired private Environment environment;
    private final Clock clock = Clock.systemUTC();
    private HikariDataSource one;
    private DataSource pool;

    @BeforeEach
    void fill() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(environment.getRequiredProperty("diogel.database.url"));
        settings.setUsername(environment.getRequiredProperty("diogel.database.user"));
        settings.setPassword(environment.getRequiredProperty("diogel.database.password"));
        settings.setMaximumPoolSize(1);
        one = new HikariDataSource(settings);
        pool = new SightedDataSource(one, () -> Sight.of(Actor.current(), clock));
    }

    @AfterEach
    void empty() {
        one.close();
    }

    @Test
    void each_actor_asks_in_the_role_of_the_database_that_is_theirs() throws Exception {
        var somebody = UUID.randomUUID();
        assertThat(asked(Actor.machine("TEST"))).isEqualTo("diogel_system nobody");
        assertThat(asked(stranger())).isEqualTo("diogel_scoped nobody");
        assertThat(asked(person(somebody, "PRACTITIONER"))).isEqualTo("diogel_scoped " + somebody);
        assertThat(asked(person(somebody, "COUNCILLOR"))).isEqualTo("diogel_scoped " + somebody);
        assertThat(asked(person(somebody, "QUALITY"))).isEqualTo("diogel_wide " + somebody);
        String counting =
                person(somebody, "COUNCILLOR").act(() -> SecondLock.<String>counting(this::who));
        assertThat(counting).isEqualTo("diogel_counting " + somebody);
        assertThat(asked(stranger())).isEqualTo("diogel_scoped nobody");
    }

    @Test
    void nothing_is_left_for_the_next_whatever_the_one_before_did() throws Exception {
        var random = new Random(7);
        for (var turn = 0; turn < 400; turn++) {
            var account = UUID.randomUUID();
            var role = random.nextBoolean() ? "QUALITY" : "PRACTITIONER";
            var end = random.nextInt(4);
            var expected = (role.equals("QUALITY") ? "diogel_wide " : "diogel_scoped ") + account;
            String told = person(account, role).act(() -> inTransaction(end));
            assertThat(told).as("turn " + turn).isEqualTo(expected);
        }
    }

    @Test
    void a_savepoint_that_is_rolled_back_takes_no_other_sight_with_it() throws Exception {
        var before = person(UUID.randomUUID(), "PRACTITIONER");
        var after = person(UUID.randomUUID(), "QUALITY");
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(asked(before, connection)).startsWith("diogel_scoped");
            var point = connection.setSavepoint();
            assertThat(asked(after, connection)).startsWith("diogel_wide");
            connection.rollback(point);
            assertThat(asked(after, connection)).startsWith("diogel_wide");
            connection.rollback();
            assertThat(asked(before, connection)).startsWith("diogel_scoped");
        }
    }

    @Test
    void tables_are_looked_at_anew_by_their_owner_and_whoever_comes_next_asks_as_themselves()
            throws Exception {
        var person = person(UUID.randomUUID(), "PRACTITIONER");
        var sql = DSL.using(pool, SQLDialect.POSTGRES);
        var looked = "select pg_stat_get_last_analyze_time('visits.visit'::regclass)";
        var before = OffsetDateTime.now(clock).minusSeconds(1);
        person.act(() -> {
            new TableStatistics(sql).takeAnew();
            return true;
        });
        assertThat(asked(person)).startsWith("diogel_scoped");
        sql.execute("select pg_stat_clear_snapshot()");
        assertThat(sql.fetchValue(looked))
                .asInstanceOf(InstanceOfAssertFactories.OFFSET_DATE_TIME)
                .isAfter(before);
    }

    // 0 commits, 1 rolls back, 2 fails and rolls back, 3 leaves it to the pool.
    private String inTransaction(int end) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            var told = who(connection);
            switch (end) {
                case 0 -> connection.commit();
                case 1 -> connection.rollback();
                case 2 -> {
                    try (var statement = connection.createStatement()) {
                        fail(statement);
                    }
                    connection.rollback();
                }
                default -> {}
            }
            return told;
        }
    }

    private static void fail(Statement statement) {
        try {
            statement.execute("select 1 / 0");
        } catch (SQLException expected) {
            assertThat(expected.getSQLState()).isEqualTo("22012");
        }
    }

    private String asked(Actor actor) throws Exception {
        return actor.act(this::who);
    }

    private static String asked(Actor actor, Connection connection) throws Exception {
        return actor.act(() -> who(connection));
    }

    private String who() {
        try (var connection = pool.getConnection()) {
            return who(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String who(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WHO)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Actor stranger() {
        return Actor.stranger(UUID.randomUUID(), null);
    }

    private static Actor person(UUID account, String role) {
        return stranger().as(account, role);
    }
}
