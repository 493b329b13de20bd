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
    private static final int ROWS_IMPORTED = 100_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments);
        if (options.isEmpty() || !List.of("patterns", "access").contains(options.getFirst())) {
            System.err.println(
                    "Usage: ./diogel bench patterns [--json FILE] [--up-to county|wales|england]"
                            + " [--quick]\n       ./diogel bench access [--json FILE]");
            System.exit(WRONG_USAGE);
        }
        var report = options.getFirst().equals("access") ? access() : patterns(options);
        report.print(System.out);
        var json = option(options, "--json", "");
        if (!json.isEmpty()) {
            Files.writeString(Path.of(json), report.json());
        }
    }

    private static Report access() {
        var launcher = Path.of(System.getProperty("diogel.launcher", "./diogel"));
        var folder = Path.of(System.getProperty("diogel.bench", "benchmarks/target/bench"));
        return new Report(
                "access",
                new AccessCost(launcher.toAbsolutePath(), folder.toAbsolutePath()).measure());
    }

    static Report patterns(List<String> options) {
        var quick = options.contains("--quick");
        var measures = new ArrayList<Measure>();
        measures.addAll(Kernels.sums(quick ? 100_000 : 10_000_000));
        measures.addAll(quick ? Kernels.scans(10, 999) : Kernels.scans(1_000, 9_999));
        if (!quick) {
            var launcher = Path.of(System.getProperty("diogel.launcher", "./diogel"));
            var folder = Path.of(System.getProperty("diogel.bench", "benchmarks/target/bench"));
            measures.addAll(whole(launcher.toAbsolutePath(), folder.toAbsolutePath(), options));
        }
        return new Report("patterns", measures);
    }

    /** What needs the launcher: peers, pages, imports and the audits of a county and of nations. */
    private static List<Measure> whole(Path launcher, Path folder, List<String> options) {
        var nations = new Nations(launcher, folder);
        var measures = new ArrayList<Measure>();
        measures.addAll(new PeersInR(folder).measure());
        measures.addAll(new Pages(launcher, folder).measure());
        measures.addAll(
                new Imports(launcher, folder, ROWS_IMPORTED)
                        .measure(nations.made("wales").resolve("visits.csv")));
        measures.addAll(nations.measure(option(options, "--up-to", "england")));
        return measures;
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 || at + 1 >= options.size() ? otherwise : options.get(at + 1);
    }
}
