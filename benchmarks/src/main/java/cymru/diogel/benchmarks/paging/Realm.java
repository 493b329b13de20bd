package cymru.diogel.benchmarks.paging;

import cymru.diogel.benchmarks.Served;
import cymru.diogel.postgres.Durability;
import cymru.diogel.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A county, or as many of it as make Wales, in a folder of its own.
 *
 * @param home where it is made, and kept when it is there already
 */
record Realm(String name, int counties, Path launcher, Path home, Consumer<String> say) {
    /** What one thing took, and how many statements it sent where that was counted. */
    record Timed(Day.Scene scene, Clicks clicks, int statements) {}

    /** All that was measured of it. */
    record Outcome(List<List<String>> rows, List<Timed> timed, Clicks many) {}

    /** Makes it, unless it is there. */
    void make() throws IOException, SQLException {
        Files.createDirectories(home);
        if (!Files.exists(made())) {
            with((_, sql) -> make(sql));
        }
    }

    Outcome measure(int warm, int times) throws IOException, SQLException {
        // Started anew, it gives everything that came in the trail its place.
        var outcomes = new ArrayList<Outcome>();
        with((served, sql) -> outcomes.add(measure(served, sql, warm, times)));
        return outcomes.getFirst();
    }

    /** What is done while the application serves a realm. */
    private interface Work {
        void with(Served served, Sql sql) throws IOException, SQLException;
    }

    private void with(Work work) throws IOException, SQLException {
        try (var served = Served.start(launcher, home, home.resolve("run.log"));
                // Joins the server that the application started, and leaves it running.
                var server = EmbeddedPostgres.start(postgres(), Durability.DURABLE);
                var sql = Sql.open(server)) {
            served.await("safeguarding and quality");
            work.with(served, sql);
        }
    }

    private Outcome measure(Served served, Sql sql, int warm, int times)
            throws IOException, SQLException {
        settle(sql);
        var day = new Day(served.address(), Cast.of(sql));
        var sent = new Sent(sql, postgres().resolve("server.log"));
        var timed = new ArrayList<Timed>();
        for (var scene : day.scenes()) {
            // What nothing is asked of can be slow, and is told all the same.
            var some = scene.isLimited() ? 1 : 20;
            var clicks = Clicks.of(warm / some, times / some, scene.click());
            var statements = scene.isPage() ? sent.of(scene.click()) : 0;
            timed.add(new Timed(scene, clicks, statements));
            say.accept(
                    "%s, %s: half %.0f ms, 95 %% %.0f ms, %d statements"
                            .formatted(
                                    name, scene.name(), clicks.of(50), clicks.of(95), statements));
        }
        return new Outcome(rows(sql), timed, Clicks.atOnce(day.many(), times / 4));
    }

    private Path made() {
        return home.resolve("made");
    }

    private Path postgres() {
        return home.resolve("postgres");
    }

    private void make(Sql sql) throws IOException, SQLException {
        var begin = System.nanoTime();
        new Growth(sql, counties, it -> say.accept(name + ": " + it)).grow();
        var seconds = (System.nanoTime() - begin) / 1_000_000_000;
        say.accept(name + " is made, in " + seconds + " seconds");
        Files.writeString(made(), counties + " counties");
    }

    // Entries of the trail are given their places by the application, which takes its time.
    private void settle(Sql sql) throws SQLException {
        var waiting =
                "select greatest(0, (select count(*) from trail.entry) - size) from trail.tree";
        for (var left = sql.number(waiting); left > 0; left = sql.number(waiting)) {
            say.accept(name + ": %,d entries of the trail wait for their places".formatted(left));
            pause();
        }
        sql.run("vacuum analyze trail.leaf");
        sql.run("checkpoint");
    }

    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static List<List<String>> rows(Sql sql) throws SQLException {
        var counted = new ArrayList<List<String>>();
        for (var table :
                sql.texts(
                        "select schemaname || '.' || relname from pg_stat_user_tables"
                                + " where schemaname <> 'public' order by 1")) {
            counted.add(List.of(table, sql.texts("select count(*) from " + table).getFirst()));
        }
        return counted;
    }
}
