package cymru.diogel.visiting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import cymru.diogel.visiting.visits.Visits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The command, in a process of its own, killed without warning while it writes visits. */
@PageTest
class KillTests {
    private static final int ROWS = 60_000;
    private static final String PROGRESS =
            "select max(progress) from intake.job where name = ? and stage = 'RUNNING'";

    @Autowired private Intakes intakes;
    @Autowired private Admissions admissions;
    @Autowired private Visits visits;
    @Autowired private DSLContext database;
    @Autowired private Environment environment;
    @TempDir private Path folder;

    @Test
    void killed_in_the_middle_nothing_is_there_and_run_again_all_is_there_once()
            throws IOException, InterruptedException {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var file = folder.resolve(mark + ".csv");
        Files.writeString(file, BulkTests.file(ROWS, mark));
        var stamp = visits.stamp();

        var command = start(file);
        while (command.isAlive() && progress(file) == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        command.destroyForcibly();
        assertThat(command.waitFor()).isNotZero();

        assertThat(visits.stamp()).isEqualTo(stamp);
        assertThat(rows(mark)).isZero();
        var id = (UUID) Objects.requireNonNull(job(file));
        waitUntilSeen(id);
        admissions.run(id, How.GOOD_ROWS);
        assertThat(intakes.find(id).orElseThrow().stage()).isEqualTo(Stage.DONE);
        assertThat(rows(mark)).isEqualTo(ROWS);
    }

    // The database notices that a client is gone when it next writes to it.
    private void waitUntilSeen(UUID id) throws InterruptedException {
        for (var tries = 0; tries < 600; tries++) {
            if (intakes.find(id).orElseThrow().stage() == Stage.INTERRUPTED) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("still thought to be at work");
    }

    private Process start(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(
                        java,
                        "-cp",
                        classes(),
                        "cymru.diogel.Diogel",
                        "visits",
                        "import",
                        file.toString());
        command.environment()
                .putAll(
                        Map.of(
                                "DIOGEL_DATABASE_URL", property("diogel.database.url"),
                                "DIOGEL_DATABASE_USER", property("diogel.database.user"),
                                "DIOGEL_DATABASE_PASSWORD", property("diogel.database.password"),
                                "DIOGEL_DEMO", "false"));
        var log = folder.resolve("log").toFile();
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    /** What the application needs, without what only tests need. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String property(String name) {
        return environment.getRequiredProperty(name);
    }

    private int progress(Path file) {
        var rows = database.fetchValue(PROGRESS, file.getFileName().toString());
        return rows == null ? 0 : ((Number) rows).intValue();
    }

    private Object job(Path file) {
        return Objects.requireNonNull(
                database.fetchValue(
                        "select id from intake.job where name = ?", file.getFileName().toString()));
    }

    private int rows(String mark) {
        return Objects.requireNonNull(
                database.fetchSingle(
                                "select count(*)::int as n from visits.seen"
                                        + " where source_reference like ?",
                                "V" + mark + "%")
                        .get("n", Integer.class));
    }
}
