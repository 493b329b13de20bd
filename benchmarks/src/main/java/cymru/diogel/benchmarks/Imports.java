package cymru.diogel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Visits of a nation taken in by the command, checked and in the trail. */
record Imports(Path launcher, Path folder, int rows) {
    private static final double ASKED = 5_000;
    private static final Pattern ROWS = Pattern.compile("\\d[\\d,]*");

    List<Measure> measure(Path visits) {
        try {
            var home = Files.createTempDirectory(folder, "import-home");
            // What is the same however many rows there are: the start, and the database behind it.
            imported(home, cut(visits, 1));
            var start = imported(home, cut(visits, 2));
            var all = imported(home, cut(visits, rows));
            var name = "%,d rows imported by command".formatted(rows);
            return List.of(
                    Measure.plain(name + ", start included", all, "s"),
                    Measure.limit(name + ", start left out", all - start, "s", rows / ASKED),
                    Measure.plain(name + ", rows a second", rows / (all - start), ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private double imported(Path home, Path file) throws IOException {
        var log = folder.resolve("import.log");
        var importing = List.of(launcher.toString(), "visits", "import", file.toString());
        var command = new ArrayList<>(List.of("env", "DIOGEL_HOME=" + home));
        command.addAll(importing);
        var run = Run.of(log, command);
        if (run.exit() != 0 || !ROWS.matcher(Files.readString(log)).find()) {
            throw new IllegalStateException("the import ended with " + run.exit() + ", see " + log);
        }
        return run.seconds();
    }

    private Path cut(Path visits, int rows) throws IOException {
        var file = folder.resolve("import-" + rows + ".csv");
        try (var lines = Files.lines(visits)) {
            Files.write(file, lines.limit(rows + 1L).toList());
        }
        return file;
    }
}
