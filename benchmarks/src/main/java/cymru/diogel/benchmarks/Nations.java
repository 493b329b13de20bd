package cymru.diogel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command-line audit from end to end, on made-up visits of a county, Wales and England. */
record Nations(Path launcher, Path folder) {
    /** Seconds and MiB allowed for a scale. */
    private record Asked(String scale, double seconds, double megabytes, String heap) {}

    private static final List<Asked> ALL =
            List.of(
                    new Asked("county", 10, 1024, "-Xmx700m"),
                    new Asked("wales", 15, 1024, "-Xmx700m"),
                    new Asked("england", 90, 4096, "-Xmx3g"));

    List<Measure> measure(String upTo) {
        var measures = new ArrayList<Measure>();
        for (var asked : ALL) {
            measures.addAll(measure(asked));
            if (asked.scale().equals(upTo)) {
                break;
            }
        }
        return measures;
    }

    private List<Measure> measure(Asked asked) {
        var visits = made(asked.scale());
        var log = folder.resolve(asked.scale() + ".log");
        var run =
                Run.of(
                        log,
                        List.of(
                                "env",
                                "JAVA_OPTS=" + asked.heap() + " -XX:+UseParallelGC",
                                launcher.toString(),
                                "visits",
                                "audit",
                                visits.resolve("visits.csv").toString(),
                                "--rota",
                                visits.resolve("rota.csv").toString(),
                                "--format",
                                "json",
                                "-o",
                                folder.resolve(asked.scale() + ".json").toString()));
        if (run.exit() != 0) {
            throw new IllegalStateException("the audit ended with " + run.exit() + ", see " + log);
        }
        var name = "visits audit, " + asked.scale() + ", end to end";
        return List.of(
                Measure.limit(name, run.seconds(), "s", asked.seconds()),
                Measure.limit(
                        name + ", most memory", run.peakMegabytes(), "MiB", asked.megabytes()));
    }

    /** The folder of made-up visits of a scale. */
    Path made(String scale) {
        var out = folder.resolve("demo-" + scale);
        if (!Files.exists(out.resolve("truths.csv"))) {
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Run.of(
                    folder.resolve("demo-" + scale + ".log"),
                    List.of(
                            launcher.toString(),
                            "demo",
                            "--scale",
                            scale,
                            "--last-day",
                            "2026-11-20",
                            "--out",
                            out.toString()));
        }
        return out;
    }
}
