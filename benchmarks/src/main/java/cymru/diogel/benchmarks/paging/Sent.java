package cymru.diogel.benchmarks.paging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * How many statements a page sends, counted in the server's own log while nothing is timed; without
 * those by which a connection says as whom it asks, and by which transactions begin and end.
 */
record Sent(Sql sql, Path log) {
    private static final Pattern STATEMENT = Pattern.compile("(execute [^:]+|statement): (.*)");
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "(?i)begin|commit|rollback|select set_config\\('role'.*|set .*|show .*");
    private static final int TRIES = 5;

    int of(Clicks.Click click) throws IOException, SQLException {
        sql.run("alter system set log_statement = 'all'");
        sql.run("select pg_reload_conf()");
        try {
            pause();
            // What works beside the pages sends statements too: the fewest are the page's own.
            var fewest = Integer.MAX_VALUE;
            for (var time = 0; time < TRIES; time++) {
                var before = Files.size(log);
                click.done(time);
                pause();
                fewest = Math.min(fewest, since(before));
            }
            return fewest;
        } finally {
            sql.run("alter system reset log_statement");
            sql.run("select pg_reload_conf()");
        }
    }

    private int since(long before) throws IOException {
        try (var file = Files.newByteChannel(log)) {
            file.position(before);
            var text =
                    new String(
                            java.nio.channels.Channels.newInputStream(file).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            return (int)
                    STATEMENT
                            .matcher(text)
                            .results()
                            .filter(it -> !LEFT_OUT.matcher(it.group(2).strip()).matches())
                            .count();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
