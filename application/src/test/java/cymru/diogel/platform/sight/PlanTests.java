package cymru.diogel.platform.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** The second lock must not make the database read every row to show a few. */
@SpringBootTest
class PlanTests {
    private static final int FAMILIES = 20_000;
    private static final List<String> MADE =
            List.of(
                    "create temporary table t on commit drop as select gen_random_uuid() as home,"
                            + " gen_random_uuid() as child, n from generate_series(1, %d) n"
                                    .formatted(FAMILIES),
                    "insert into people.household (id, reference) select home, 'P-' || home from t",
                    "insert into people.child (id, reference, household)"
                            + " select child, 'P-' || child, home from t",
                    "insert into visits.visit (id, household, practitioner, notice, started_on,"
                            + " time_source, place, mode, access, recorded_at)"
                            + " select child, home, home, 'PLANNED', date '2024-01-01' + n % 700,"
                            + " 'DATE_ONLY', 'HOME', 'IN_PERSON', 'GAINED', current_timestamp"
                            + " from t",
                    "insert into visits.seen (visit, child) select child, child from t",
                    "insert into deadlines.occasion (child, clock, rule_version, started_on)"
                            + " select child, 'plan', 1, '2024-01-01' from t",
                    "insert into access.account (id, reference, name, role)"
                            + " values ('00000000-0000-4000-8000-000000000001', 'PLAN', 'P',"
                            + " 'PRACTITIONER')",
                    "insert into access.ground (child, kind, account, from_on) select child,"
                            + " 'ALLOCATED', '00000000-0000-4000-8000-000000000001', '2024-01-01'"
                            + " from t where n % 800 = 0",
                    "insert into exclusions.restriction (id, child, reason, at)"
                            + " select child, child, 'plan', current_timestamp from t"
                            + " where n % 4000 = 0",
                    "analyze people.child",
                    "analyze people.household",
                    "analyze visits.visit",
                    "analyze visits.seen",
                    "analyze deadlines.occasion",
                    "analyze access.ground");
    private static final List<String> HOT =
            List.of(
                    "select * from people.child where id = any ($1)",
                    "select * from people.child where household = any ($1)",
                    "select * from visits.visit where id = any ($1)",
                    "select * from visits.visit where household = any ($1)",
                    "select * from visits.visit"
                            + " order by started_on desc, started_at desc, id limit 25",
                    "select * from visits.seen where visit = any ($1)",
                    "select * from visits.seen where child = any ($1)",
                    "select * from deadlines.occasion where child = any ($1)");
    private static final List<String> OF_ALL_MINE =
            List.of(
                    "select * from people.child",
                    "select * from people.household",
                    "select * from visits.visit",
                    "select * from deadlines.occasion");

    @Autowired private Environment environment;
    private Connection owner;

    @BeforeEach
    void fill() throws SQLException {
        owner =
                DriverManager.getConnection(
                        environment.getRequiredProperty("diogel.database.url"),
                        environment.getRequiredProperty("diogel.database.user"),
                        environment.getRequiredProperty("diogel.database.password"));
        owner.setAutoCommit(false);
        for (var statement : MADE) {
            execute(statement);
        }
        execute(
                "select set_config('diogel.account', '00000000-0000-4000-8000-000000000001', true),"
                        + " set_config('diogel.today', '2026-07-14', true),"
                        + " set_config('diogel.moment', '2026-07-14T10:00:00Z', true)");
    }

    @AfterEach
    void empty() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @ParameterizedTest
    @CsvSource({
        "diogel_scoped, force_custom_plan",
        "diogel_scoped, force_generic_plan",
        "diogel_wide, force_custom_plan",
        "diogel_wide, force_generic_plan"
    })
    void what_is_asked_often_reads_no_table_from_end_to_end(String role, String plans)
            throws SQLException {
        execute("set local role " + role);
        execute("set local plan_cache_mode = " + plans);
        for (var question : HOT) {
            assertThat(plan(question)).as(question).doesNotContain("Seq Scan on");
        }
    }

    @Test
    void all_of_ones_own_are_found_by_their_keys() throws SQLException {
        execute("set local role diogel_scoped");
        for (var question : OF_ALL_MINE) {
            assertThat(plan(question)).as(question).doesNotContain("Seq Scan on");
        }
    }

    @ParameterizedTest
    @CsvSource({"diogel_scoped, force_custom_plan", "diogel_scoped, force_generic_plan"})
    void what_runs_is_found_without_reading_years_of_what_stopped(String role, String plans)
            throws SQLException {
        execute(
                "insert into deadlines.occasion (child, clock, rule_version, started_on, met_on)"
                        + " select child, 'plan', 1, '2024-01-01', date '2024-01-01' + y"
                        + " from t, generate_series(1, 9) y");
        execute("analyze deadlines.occasion");
        execute("set local role " + role);
        execute("set local plan_cache_mode = " + plans);
        var plan =
                plan(
                        "select * from deadlines.occasion where child = any ($1)"
                                + " and started_on <= date '2026-07-14'"
                                + " and case when met_on is not null then met_on"
                                + " when ended_on is not null then ended_on"
                                + " else 'infinity'::date end > date '2026-07-14'");
        assertThat(plan).contains("occasion_running").containsPattern("Index Cond: .*CASE WHEN");
    }

    private String plan(String question) throws SQLException {
        execute("deallocate all");
        execute("prepare asked" + (question.contains("$1") ? " (uuid[])" : "") + " as " + question);
        var given =
                question.contains("$1")
                        ? " ('{00000000-0000-4000-8000-000000000001,"
                                + "00000000-0000-4000-8000-000000000002}')"
                        : "";
        var plan = new StringBuilder();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("explain execute asked" + given)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }
}
