package cymru.diogel.practice.casefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The folder of the documentation, copied, so that tests can spoil it. */
public final class CaseExample {
    public static final Path DOCUMENTED = Path.of("../docs/examples/cases");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Path folder;

    private CaseExample(Path folder) {
        this.folder = folder;
    }

    /** A copy in a folder that is thrown away. */
    public static CaseExample in(Path folder) {
        try (var files = Files.list(DOCUMENTED)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName().toString()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CaseExample(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Changes the first place where a file says something. */
    public CaseExample change(CaseFile file, String said, String now) {
        var text = text(file);
        var at = text.indexOf(said);
        if (at < 0) {
            throw new IllegalArgumentException(file.fileName() + " does not say " + said);
        }
        return write(file, text.substring(0, at) + now + text.substring(at + said.length()));
    }

    public CaseExample add(CaseFile file, String row) {
        return write(file, text(file) + row + "\n");
    }

    public CaseExample write(CaseFile file, String text) {
        try {
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public CaseExample write(CaseFile file, byte[] bytes) {
        try {
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String text(CaseFile file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(CaseFile file) {
        return folder.resolve(file.fileName());
    }

    /** What is read of it, and what is wrong. */
    public CaseFolder read() {
        return CaseReading.read(folder, TODAY, (_, _) -> {});
    }

    /** A trouble as a line: where it stands, and what it is. */
    public static String line(CaseTrouble it) {
        return "%s:%d:%d %s %s"
                .formatted(
                        it.at().file().toLowerCase(Locale.ROOT),
                        it.at().line(),
                        it.at().column(),
                        it.code(),
                        it.value());
    }
}
