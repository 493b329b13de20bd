package cymru.diogel.benchmarks;

import cymru.diogel.statistics.circular.CircularSummary;
import cymru.diogel.statistics.circular.Kuiper;
import cymru.diogel.statistics.circular.RaoSpacing;
import cymru.diogel.statistics.circular.WatsonU2;
import cymru.diogel.statistics.entropy.PlugIn;
import cymru.diogel.statistics.entropy.Shrinkage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same series through R's packages {@code circular} and {@code entropy}, where installed. */
record PeersInR(Path folder) {
    private static final int SERIES = 2_000;
    private static final int NOT_INSTALLED = 9;
    private static final double AGREE = 1e-9;

    List<Measure> measure() {
        var random = new SplittableRandom(7);
        var angles =
                IntStream.range(0, SERIES)
                        .mapToObj(_ -> random.doubles(random.nextInt(6, 40), 0, 2 * Math.PI))
                        .map(it -> it.toArray())
                        .toList();
        var counts =
                IntStream.range(0, SERIES)
                        .mapToObj(_ -> random.ints(12, 0, 9).asDoubleStream().toArray())
                        .toList();
        var measures = new ArrayList<Measure>();
        measures.addAll(beside("circular", angles, PeersInR::ofAngles));
        measures.addAll(beside("entropy", counts, PeersInR::ofCounts));
        return measures;
    }

    private List<Measure> beside(
            String peer, List<double[]> series, Function<double[], double[]> ours) {
        var name = "%,d series beside R's %s".formatted(series.size(), peer);
        try {
            var theirs = run(peer, series);
            if (theirs.isEmpty()) {
                return List.of(Measure.skipped(name, "skipped: Rscript or " + peer + " is absent"));
            }
            var milliseconds =
                    Timing.milliseconds(() ->
                            Timing.sink =
                                    series.stream().mapToDouble(it -> ours.apply(it)[0]).sum());
            var peerMilliseconds = Double.parseDouble(theirs.getFirst()) * 1000;
            return List.of(
                    Measure.ratio(name, milliseconds, "ms", peerMilliseconds, 1),
                    Measure.limit(
                            name + ", largest difference of a value",
                            difference(series, theirs.subList(1, theirs.size()), ours),
                            "",
                            AGREE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines that R wrote: its seconds, then a line a series; none where it cannot run. */
    private List<String> run(String peer, List<double[]> series) throws IOException {
        Files.createDirectories(folder);
        var script = folder.resolve("peers.R");
        try (var in = PeersInR.class.getResourceAsStream("/peers.R")) {
            if (in == null) {
                throw new IllegalStateException("peers.R is not in the archive");
            }
            Files.write(script, in.readAllBytes());
        }
        var given = folder.resolve(peer + ".csv");
        var found = folder.resolve(peer + ".out.csv");
        Files.write(given, series.stream().map(PeersInR::line).toList());
        var command =
                List.of("Rscript", script.toString(), peer, given.toString(), found.toString());
        if (!Run.isThere("Rscript")) {
            return List.of();
        }
        var run = Run.of(folder.resolve(peer + ".log"), command);
        if (run.exit() == NOT_INSTALLED) {
            return List.of();
        }
        if (run.exit() != 0) {
            throw new IllegalStateException("R ended with " + run.exit());
        }
        return Files.readAllLines(found);
    }

    private static String line(double[] values) {
        return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(","));
    }

    private static double difference(
            List<double[]> series, List<String> theirs, Function<double[], double[]> ours) {
        var differences = new ArrayList<Double>();
        for (var index = 0; index < series.size(); index++) {
            var mine = ours.apply(series.get(index));
            var parts = theirs.get(index).split(",", -1);
            for (var part = 0; part < mine.length; part++) {
                differences.add(Math.abs(mine[part] - Double.parseDouble(parts[part].strip())));
            }
        }
        return Collections.max(differences);
    }

    /** R-bar, mean direction, Kuiper V*, Watson U*², Rao U in degrees, as the script asks R. */
    private static double[] ofAngles(double[] angles) {
        var summary = CircularSummary.of(angles);
        var turns = Arrays.stream(angles).map(it -> it / (2 * Math.PI)).toArray();
        return new double[] {
            summary.meanResultant(),
            summary.direction().orElseThrow().angle(),
            Kuiper.of(turns).modified(),
            WatsonU2.of(turns).modified(),
            RaoSpacing.of(angles).degrees()
        };
    }

    /** Entropies in nats, in the order of the script. */
    private static double[] ofCounts(double[] given) {
        var counts = Arrays.stream(given).mapToInt(it -> (int) it).toArray();
        return new double[] {
            PlugIn.maximumLikelihood(counts).raw(),
            PlugIn.millerMadow(counts).raw(),
            PlugIn.chaoShen(counts).raw(),
            PlugIn.jeffreys(counts).raw(),
            Shrinkage.of(counts).entropy().raw()
        };
    }
}
