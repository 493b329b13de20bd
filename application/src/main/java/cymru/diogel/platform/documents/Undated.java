package cymru.diogel.platform.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook that does not say when it was written, so that equal figures are equal bytes. */
public final class Undated {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WRITTEN =
            Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    // The first day that a zip file can name.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    /** Writes what a workbook was written as, without its moment. */
    public static void workbook(WholeFile.Content workbook, OutputStream out) throws IOException {
        // The directory at the end of the file alone tells how long its parts are.
        var file = Files.createTempFile("diogel-", ".xlsx");
        try {
            try (var written = Files.newOutputStream(file)) {
                workbook.write(written);
            }
            try (var from = new ZipFile(file.toFile())) {
                var to = new ZipOutputStream(out);
                copy(from, to);
                to.finish();
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(ZipFile from, ZipOutputStream to) throws IOException {
        for (var part : Collections.list(from.entries())) {
            var entry = new ZipEntry(part.getName());
            entry.setTimeLocal(EPOCH);
            to.putNextEntry(entry);
            try (var in = from.getInputStream(part)) {
                if (part.getName().equals(PROPERTIES)) {
                    var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(WRITTEN.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(to);
                }
            }
            to.closeEntry();
        }
    }
}
