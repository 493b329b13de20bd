package cymru.diogel.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The reference values: from the shared folder, else the copies among the test resources, else the
 * test skips and names the file. Data that belong to R packages are never copied.
 */
public final class GoldenFiles {
    private GoldenFiles() {}

    /** The rows of a CSV file with a header line, no quotes, and comments that begin with #. */
    public static List<Map<String, String>> read(String file) {
        var lines = lines(file).stream().filter(line -> !line.isBlank() && line.charAt(0) != '#');
        var rows = lines.map(line -> line.split(",", -1)).toList();
        return rows.stream().skip(1).map(cells -> row(rows.getFirst(), cells)).toList();
    }

    /** The rows whose column holds the value. */
    public static List<Map<String, String>> read(String file, String column, String value) {
        return read(file).stream().filter(row -> value.equals(row.get(column))).toList();
    }

    /** A cell as it is written; the column must be there. */
    public static String text(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + row.keySet());
        }
        return cell;
    }

    /** A cell as a number; NA and nan are NaN. */
    public static double number(Map<String, String> row, String column) {
        var cell = text(row, column);
        return cell.equals("NA") || cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
    }

    /** A column of rows as numbers. */
    public static double[] numbers(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i].strip(), cells[i].strip());
        }
        return row;
    }

    private static List<String> lines(String file) {
        try (var copy = GoldenFiles.class.getResourceAsStream("/golden/statistics/" + file)) {
            var shared = shared().map(folder -> folder.resolve("golden").resolve(file));
            if (shared.filter(Files::exists).isPresent()) {
                return Files.readAllLines(shared.get());
            }
            if (copy != null) {
                return new String(copy.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Assumptions.abort("reference file shared/golden/" + file + " is not here");
    }

    private static Optional<Path> shared() {
        var named = Stream.of(System.getProperty("diogel.shared"), System.getenv("DIOGEL_SHARED"));
        return Stream.concat(named.flatMap(GoldenFiles::folder), ancestors())
                .filter(folder -> Files.isDirectory(folder.resolve("golden")))
                .findFirst();
    }

    private static Stream<Path> folder(@Nullable String name) {
        return Stream.ofNullable(name).filter(Predicate.not(String::isBlank)).map(Path::of);
    }

    private static Stream<Path> ancestors() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
    }
}
