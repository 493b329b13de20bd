package cymru.diogel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./diogel bench NAME [--json FILE] [--up-to county|wales|england] [--quick]}: prints a
 * table and writes the same figures.
 */
public final class Benchmarks {
    private static final int WRONG_USAGE = 2;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments);
        var name = options.isEmpty() ? "" : options.getFirst();
        if (!List.of("patterns", "trail").contains(name)) {
            System.err.println(
                    "Usage: ./diogel bench patterns [--json FILE] [--up-to county|wales|england]"
                            + " [--quick]\n       ./diogel bench trail [--json FILE] [--quick]");
            System.exit(WRONG_USAGE);
        }
        var report = name.equals("trail") ? trail(options) : patterns(options);
        report.print(System.out);
        var json = option(options, "--json", "");
        if (!json.isEmpty()) {
            Files.writeString(Path.of(json), report.json());
        }
    }

    static Report patterns(List<String> options) {
        var quick = options.contains("--quick");
        var measures = new ArrayList<Measure>();
        measures.addAll(Kernels.sums(quick ? 100_000 : 10_000_000));
        measures.addAll(quick ? Kernels.scans(10, 999) : Kernels.scans(1_000, 9_999));
        if (!quick) {
            var launcher = Path.of(System.getProperty("diogel.launcher", "./diogel"));
            var folder = Path.of(System.getProperty("diogel.bench", "benchmarks/target/bench"));
            measures.addAll(
                    new Nations(launcher.toAbsolutePath(), folder.toAbsolutePath())
                            .measure(option(options, "--up-to", "england")));
        }
        return new Report("patterns", measures);
    }

    static Report trail(List<String> options) {
        var launcher = Path.of(System.getProperty("diogel.launcher", "./diogel"));
        var folder = Path.of(System.getProperty("diogel.bench", "benchmarks/target/bench"));
        var entries = options.contains("--quick") ? 50_000 : 1_000_000;
        return new Report(
                "trail",
                new Trails(launcher.toAbsolutePath(), folder.toAbsolutePath(), entries).measure());
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 || at + 1 >= options.size() ? otherwise : options.get(at + 1);
    }
}
