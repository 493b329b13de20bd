package cymru.diogel.platform.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all, and that only its owner may read. */
public final class WholeFile {
    private WholeFile() {}

    /** Something that writes bytes. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes beside the place, then moves into it; what was there before stays until then. */
    public static void write(Path place, Content content) throws IOException {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // A pipe or device, which nothing may replace.
            into(place, content);
            return;
        }
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), ".diogel-", ".part");
        try {
            into(beside, content);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void into(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
    }
}
