package cymru.diogel.benchmarks;

import cymru.diogel.benchmarks.dayservices.DayServicesBenchmark;
import cymru.diogel.benchmarks.infecting.InfectionsBenchmark;
import cymru.diogel.benchmarks.matching.FamiliesModel;
import cymru.diogel.benchmarks.matching.Figure;
import cymru.diogel.benchmarks.matching.MatchingBenchmark;
import cymru.diogel.benchmarks.paging.PagesBenchmark;
import cymru.diogel.benchmarks.redeploying.RedeployBenchmark;
import cymru.diogel.benchmarks.scenarios.ScenarioBenchmark;
import cymru.diogel.benchmarks.searching.SearchBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./diogel bench NAME [--json FILE] [--quick] ...}: prints a table and writes the same
 * figures.
 */
public final class Benchmarks {
    private static final int WRONG_USAGE = 2;
    private static final int ROWS_IMPORTED = 100_000;
    private static final String USAGE =
            """
            Usage: ./diogel bench access   [--json FILE]
                   ./diogel bench infections [--json FILE] [--quick]
                   ./diogel bench dayservice [--json FILE] [--quick]
                   ./diogel bench matching [--json FILE] [--quick]
                   ./diogel bench model > application/src/main/resources/joining/model.txt
                   ./diogel bench pages    [--json FILE] [--quick] [--keep DIR] [--petclinic DIR]
                   ./diogel bench patterns [--json FILE] [--quick] [--up-to county|wales|england]
                   ./diogel bench scenarios [--json FILE] [--quick]
                   ./diogel bench redeploy [--json FILE] [--quick]
                   ./diogel bench search   [--json FILE] [--quick]
                   ./diogel bench trail    [--json FILE] [--quick]\
            """;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments);
        if (options.equals(List.of("model"))) {
            FamiliesModel.learn().lines().forEach(System.out::println);
            return;
        }
        var measures =
                switch (options.isEmpty() ? "" : options.getFirst()) {
                    case "access" -> new AccessCost(launcher(), folder()).measure();
                    case "infections" -> infections(options);
                    case "dayservice" -> DayServicesBenchmark.measure(options.contains("--quick"));
                    case "matching" -> matching(options);
                    case "pages" -> pages(options);
                    case "patterns" -> patterns(options);
                    case "scenarios" -> scenarios(options);
                    case "redeploy" -> redeploying(options);
                    case "search" -> searching(options);
                    case "trail" -> new Trails(launcher(), folder(), entries(options)).measure();
                    default -> List.<Measure>of();
                };
        if (measures.isEmpty()) {
            System.err.println(USAGE);
            System.exit(WRONG_USAGE);
        }
        var report = new Report(options.getFirst(), measures);
        report.print(System.out);
        var json = option(options, "--json", "");
        if (!json.isEmpty()) {
            Files.writeString(Path.of(json), report.json());
        }
    }

    /** The inner loops, then the whole as it is used; quick, only a taste of the loops. */
    static List<Measure> patterns(List<String> options) {
        var measures = new ArrayList<Measure>();
        if (options.contains("--quick")) {
            measures.addAll(Kernels.sums(100_000));
            measures.addAll(Kernels.scans(10, 999));
            return measures;
        }
        measures.addAll(Kernels.sums(10_000_000));
        measures.addAll(Kernels.scans(1_000, 9_999));
        var nations = new Nations(launcher(), folder());
        measures.addAll(new PeersInR(folder()).measure());
        measures.addAll(new Pages(launcher(), folder()).measure());
        measures.addAll(
                new Imports(launcher(), folder(), ROWS_IMPORTED)
                        .measure(nations.made("wales").resolve("visits.csv")));
        measures.addAll(nations.measure(option(options, "--up-to", "england")));
        return measures;
    }

    /** The pages of a day in a county and in Wales. */
    private static List<Measure> pages(List<String> options) {
        return new PagesBenchmark(
                        launcher(),
                        folder(),
                        options.contains("--quick"),
                        directory(option(options, "--keep", "")),
                        directory(option(options, "--petclinic", "")))
                .measure();
    }

    /** Reproduction numbers of as many areas as Wales has, over about three years. */
    private static List<Measure> infections(List<String> options) {
        boolean isQuick = options.contains("--quick");
        return new InfectionsBenchmark(folder(), isQuick ? 3 : 22, isQuick ? 200 : 1_000).measure();
    }

    private static @Nullable Path directory(String given) {
        return given.isEmpty() ? null : Path.of(given).toAbsolutePath();
    }

    /** Matching of persons, on the files beside the project where they are there. */
    static List<Measure> matching(List<String> options) {
        var febrl = launcher().resolveSibling("../shared/data/matching");
        return MatchingBenchmark.measure(febrl, options.contains("--quick")).stream()
                .map(Benchmarks::measure)
                .toList();
    }

    /** Scenarios of an epidemic; quick, with few trajectories. */
    static List<Measure> scenarios(List<String> options) {
        return ScenarioBenchmark.measure(options.contains("--quick") ? 200 : 10_000);
    }

    /** Who works where, on the files beside the project where they are there. */
    static List<Measure> redeploying(List<String> options) {
        var files = launcher().resolveSibling("../shared/golden");
        return options.contains("--quick")
                ? RedeployBenchmark.quick()
                : new RedeployBenchmark(launcher(), folder(), files).measure();
    }

    /** Looking for one child among many. */
    static List<Measure> searching(List<String> options) {
        var people = options.contains("--quick") ? 20_000 : 2_000_000;
        return new SearchBenchmark(launcher(), folder(), people)
                .measure().stream().map(Benchmarks::measure).toList();
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

    private static int entries(List<String> options) {
        return options.contains("--quick") ? 50_000 : 1_000_000;
    }

    private static Path launcher() {
        return Path.of(System.getProperty("diogel.launcher", "./diogel")).toAbsolutePath();
    }

    private static Path folder() {
        return Path.of(System.getProperty("diogel.bench", "benchmarks/target/bench"))
                .toAbsolutePath();
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 || at + 1 >= options.size() ? otherwise : options.get(at + 1);
    }
}
