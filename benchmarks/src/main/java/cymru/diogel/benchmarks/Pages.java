package cymru.diogel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The start to the first page, cold and warm, and how long each page of the county takes. */
record Pages(Path launcher, Path folder) {
    private static final int TIMES = 15;
    private static final double PAGE_LIMIT = 300;

    /** A page that somebody opens. */
    private record Opened(String role, String path) {}

    private static final List<Opened> ALL =
            List.of(
                    new Opened("practitioner", "/work"),
                    new Opened("practitioner", "/visits"),
                    new Opened("practitioner", "/visits/record"),
                    new Opened("team manager", "/work"),
                    new Opened("safeguarding and quality", "/visits"),
                    new Opened("safeguarding and quality", "/patterns"),
                    new Opened("councillor", "/figures"));

    List<Measure> measure() {
        var measures = new ArrayList<Measure>();
        try {
            Files.createDirectories(folder);
            var home = folder.resolve("home");
            forget(home);
            try (var cold = start(home)) {
                measures.add(first("cold: no data yet", cold, 10));
            }
            try (var warm = start(home)) {
                measures.add(first("warm", warm, 6));
                warm.become("safeguarding and quality");
                var seconds = seconds(warm, "/patterns");
                measures.add(
                        Measure.limit("whole audit of the demo county, its page", seconds, "s", 2));
                for (var page : ALL) {
                    measures.add(page(warm, page));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return measures;
    }

    private Served start(Path home) throws IOException {
        return Served.start(launcher, home, folder.resolve("run.log"));
    }

    private static Measure first(String how, Served served, double limit) {
        return Measure.limit("first page, " + how, served.secondsToFirstPage(), "s", limit);
    }

    private static Measure page(Served served, Opened page) throws IOException {
        served.become(page.role());
        var times = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            times.add(seconds(served, page.path()) * 1000);
        }
        times.sort(Comparator.naturalOrder());
        // The 95th percentile of so few is the largest but one.
        return Measure.limit(
                page.path() + " as " + page.role(), times.get(TIMES - 2), "ms", PAGE_LIMIT);
    }

    private static double seconds(Served served, String path) throws IOException {
        var begin = System.nanoTime();
        served.get(path);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void forget(Path home) throws IOException {
        if (!Files.exists(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
