package cymru.diogel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Visits of a nation taken in by the command, checked and in the trail, with the whole start. */
record Imports(Path launcher, Path folder, int rows) {
    private static final double ASKED = 5_000;
    private static final Pattern ROWS = Pattern.compile("\\d[\\d,]*");

    List<Measure> measure(Path visits) {
        try {
            var file = cut(visits);
            var home = Files.createTempDirectory(folder, "import-home");
            var log = folder.resolve("import.log");
            var run =
                    Run.of(
                            log,
                            List.of(
                                    "env",
                                    "DIOGEL_HOME=" + home,
                                    launcher.toString(),
                                    "visits",
                                    "import",
                                    file.toString()));
            if (run.exit() != 0 || !ROWS.matcher(Files.readString(log)).find()) {
                throw new IllegalStateException(
                        "the import ended with " + run.exit() + ", see " + log);
            }
            var name = "%,d rows imported by command, start included".formatted(rows);
            return List.of(
                    Measure.limit(name, run.seconds(), "s", rows / ASKED),
                    Measure.plain(name + ", rows a second", rows / run.seconds(), ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path cut(Path visits) throws IOException {
        var file = folder.resolve("import-" + rows + ".csv");
        try (var lines = Files.lines(visits)) {
            Files.write(file, lines.limit(rows + 1L).toList());
        }
        return file;
    }
}
