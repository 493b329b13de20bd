package cymru.diogel.benchmarks;

import cymru.diogel.postgres.Durability;
import cymru.diogel.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The trail of the application as it runs: what it costs a write, and how long to verify it. */
record Trails(Path launcher, Path folder, int entries) {
    private static final int RUNS = 3;
    private static final double VERIFIED_WITHIN = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("verified in ([0-9.]+) seconds");
    private static final String FILL =
            "insert into trail.entry (at, account, role, request, address, act, outcome, child,"
                    + " household, ground, about) select clock_timestamp(), gen_random_uuid(),"
                    + " 'PRACTITIONER', gen_random_uuid(), '192.0.2.1', 'visit.look', 'SEEN',"
                    + " gen_random_uuid(), gen_random_uuid(), 'ALLOCATED',"
                    + " jsonb_build_object('count', n::text) from generate_series(1, ?) n";

    List<Measure> measure() {
        try {
            Files.createDirectories(folder);
            var home = Files.createTempDirectory(folder, "trail-home");
            var log = folder.resolve("trail.log");
            var builder = new ProcessBuilder(launcher.toString(), "run", "--no-demo");
            builder.environment().put("DIOGEL_HOME", home.toString());
            builder.environment().put("DIOGEL_PORT", "0");
            builder.environment().put("DIOGEL_FAST_START", "no");
            var served = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            try {
                await(() -> isReady(log, served));
                return measure(home);
            } finally {
                served.destroy();
                served.waitFor(30, TimeUnit.SECONDS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    // Joins the server that the application started, and leaves it running.
    private List<Measure> measure(Path home) throws SQLException, IOException {
        var measures = new ArrayList<Measure>();
        try (var server = EmbeddedPostgres.start(home.resolve("postgres"), Durability.DURABLE)) {
            var writes = new TrailWrites(server);
            measures.addAll(writes.measure());
            measures.add(fill(writes));
            measures.add(verify(home));
        }
        return measures;
    }

    private Measure fill(TrailWrites writes) throws SQLException {
        try (var connection = writes.connect()) {
            try (var filling = connection.prepareStatement(FILL)) {
                filling.setInt(1, entries);
                filling.execute();
            }
            TrailWrites.execute(connection, "analyze trail.entry");
            var begin = System.nanoTime();
            await(() -> {
                try (var statement = connection.createStatement();
                        var row =
                                statement.executeQuery(
                                        "select size >= (select count(*) from trail.entry)"
                                                + " from trail.tree")) {
                    return row.next() && row.getBoolean(1);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            var name = "%,d entries given their places".formatted(entries);
            return Measure.plain(name, (System.nanoTime() - begin) / 1e9, "s");
        }
    }

    private Measure verify(Path home) throws IOException {
        var log = folder.resolve("trail-verify.log");
        var times = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var command =
                    List.of("env", "DIOGEL_HOME=" + home, launcher.toString(), "trail", "verify");
            var ended = Run.of(log, command);
            var said = SECONDS.matcher(Files.readString(log));
            if (ended.exit() != 0 || !said.find()) {
                throw new IllegalStateException("ended with " + ended.exit() + ", see " + log);
            }
            times[run] = Double.parseDouble(said.group(1));
        }
        Arrays.sort(times);
        var name = "more than %,d entries verified".formatted(entries);
        return Measure.limit(name, times[RUNS / 2], "s", VERIFIED_WITHIN * entries / 1e6);
    }

    private static boolean isReady(Path log, Process served) {
        if (!served.isAlive()) {
            throw new IllegalStateException("it ended, see " + log);
        }
        try {
            return Files.readString(log).contains("Diogel is ready");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(BooleanSupplier done) {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("waited " + LONGEST + " in vain");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
