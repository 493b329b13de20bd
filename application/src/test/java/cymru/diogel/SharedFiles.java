package cymru.diogel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Reference data beside the project; where they are absent the test skips and names the file. */
public final class SharedFiles {
    private SharedFiles() {}

    /** A file of the shared folder, such as {@code data/timescales.csv}. */
    public static Path find(String name) {
        return folders()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> Assumptions.abort("reference file shared/" + name + " is absent"));
    }

    private static Stream<Path> folders() {
        var named =
                Stream.of("diogel.shared", "DIOGEL_SHARED")
                        .flatMap(name ->
                                Stream.ofNullable(System.getProperty(name, System.getenv(name))));
        var above =
                Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent);
        return Stream.concat(named.map(Path::of), above.map(folder -> folder.resolve("shared")));
    }
}
