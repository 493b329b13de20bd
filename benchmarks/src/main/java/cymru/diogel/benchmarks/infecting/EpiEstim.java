package cymru.diogel.benchmarks.infecting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** R’s package EpiEstim, asked for the same estimates, where it is installed. */
record EpiEstim(Path folder) {
    private static final int NOT_INSTALLED = 9;

    /**
     * What R found.
     *
     * @param seconds that the estimates took, without reading and writing
     * @param rows mean, sd and the three quantiles of each window, area by area
     */
    record Found(double seconds, List<double[]> rows) {}

    Optional<Found> estimates(List<int[]> series, double mean, double sd) {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            return asked(series, mean, sd);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Optional<Found> asked(List<int[]> series, double mean, double sd)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var script = folder.resolve("epiestim.R");
        try (var in = EpiEstim.class.getResourceAsStream("/epiestim.R")) {
            if (in == null) {
                throw new IllegalStateException("epiestim.R is not in the archive");
            }
            Files.write(script, in.readAllBytes());
        }
        var given = folder.resolve("epiestim.csv");
        var found = folder.resolve("epiestim.out.csv");
        Files.write(given, series.stream().map(EpiEstim::line).toList());
        var numbers = List.of(Double.toString(mean), Double.toString(sd));
        int exit = run(script.toString(), given.toString(), found.toString(), numbers);
        if (exit == NOT_INSTALLED) {
            return Optional.empty();
        }
        if (exit != 0) {
            throw new IllegalStateException("R ended with " + exit);
        }
        return Optional.of(read(Files.readAllLines(found)));
    }

    private int run(String script, String given, String found, List<String> numbers)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("Rscript", script, given, found));
        command.addAll(numbers);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("epiestim.log").toFile())
                .start()
                .waitFor();
    }

    private static Found read(List<String> lines) {
        var rows =
                lines.stream()
                        .skip(1)
                        .map(line ->
                                Arrays.stream(line.split(",", -1))
                                        .map(String::strip)
                                        .mapToDouble(Double::parseDouble)
                                        .toArray())
                        .toList();
        return new Found(Double.parseDouble(lines.getFirst().strip()), rows);
    }

    private static String line(int[] cases) {
        return Arrays.stream(cases).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "Rscript")));
    }
}
