package cymru.diogel.benchmarks;

import cymru.diogel.benchmarks.matching.Figure;
import cymru.diogel.benchmarks.matching.MatchingBenchmark;
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
        if (options.isEmpty() || !List.of("patterns", "matching").contains(options.getFirst())) {
            System.err.println(
                    "Usage: ./diogel bench patterns [--json FILE] [--up-to county|wales|england]"
                            + " [--quick]\n       ./diogel bench matching [--json FILE] [--quick]");
            System.exit(WRONG_USAGE);
        }
        var report = options.getFirst().equals("matching") ? matching(options) : patterns(options);
        report.print(System.out);
        var json = option(options, "--json", "");
        if (!json.isEmpty()) {
            Files.writeString(Path.of(json), report.json());
        }
    }

    static Report matching(List<String> options) {
        var launcher = Path.of(System.getProperty("diogel.launcher", "./diogel")).toAbsolutePath();
        var febrl = launcher.resolveSibling("../shared/data/matching");
        var figures = MatchingBenchmark.measure(febrl, options.contains("--quick"));
        return new Report("matching", figures.stream().map(Benchmarks::measure).toList());
    }

    private static Measure measure(Figure figure) {
        var atMost = figure.atMost();
        if (atMost != null) {
            // None at all is asked for by a ratio of 0 to one.
            return atMost == 0
                    ? Measure.ratio(figure.name(), figure.value(), figure.unit(), 1, 0)
                    : Measure.limit(figure.name(), figure.value(), figure.unit(), atMost);
        }
        return figure.peer() == null
                ? Measure.plain(figure.name(), figure.value(), figure.unit())
                : Measure.ratio(figure.name(), figure.value(), figure.unit(), figure.peer(), 1);
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
