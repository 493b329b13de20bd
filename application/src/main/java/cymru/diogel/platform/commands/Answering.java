package cymru.diogel.platform.commands;

import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.language.Words;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that answers from a file is asked alike: in which language, and where to. */
public final class Answering {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "en or cy; else that of this machine")
    private @Nullable String language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write; else standard output")
    private @Nullable Path out;

    /** Work that may have to stop. */
    public interface Work {
        void run() throws Stopped;
    }

    /** The exit status of the work; why it stopped is said on the stream. */
    public int run(Work work, PrintWriter err) {
        try {
            check();
            work.run();
            return Commands.DONE;
        } catch (Stopped stopped) {
            err.println(stopped.getMessage());
            err.flush();
            return stopped.status();
        }
    }

    // Says at once what would else be said after long work.
    private void check() throws Stopped {
        if (language != null && !List.of("en", "cy").contains(language)) {
            throw new Stopped(
                    Commands.WRONG_USAGE, say("wrong-language", Map.of("value", language)));
        }
        var folder = out == null ? null : out.toAbsolutePath().getParent();
        if (out != null
                && (Files.isDirectory(out) || folder == null || !Files.isWritable(folder))) {
            throw new Stopped(
                    Commands.WRONG_USAGE, say("unwritable", Map.of("file", out.toString())));
        }
    }

    /** The words of the language asked for. */
    public Words words() {
        return Words.in(language == null ? Locale.getDefault().getLanguage() : language);
    }

    /** The file to write, or null for standard output. */
    public @Nullable Path out() {
        return out;
    }

    /** A file to read, as often as needed. */
    public Source source(Path path) throws Stopped {
        if (!Files.exists(path)) {
            throw input("missing", path);
        }
        if (Files.isDirectory(path)) {
            throw input("folder", path);
        }
        if (!Files.isReadable(path)) {
            throw unreadable(path);
        }
        try {
            // A pipe can be read once only.
            if (Files.isRegularFile(path)) {
                return Source.of(path);
            }
            var bytes = Files.readAllBytes(path);
            return () -> new ByteArrayInputStream(bytes);
        } catch (IOException failure) {
            throw unreadable(path);
        }
    }

    /** A file that broke off while it was read. */
    public Stopped unreadable(Path path) {
        return input("unreadable", path);
    }

    /** Writes the whole answer where it was asked for, or nothing into a file. */
    public void write(OutputStream standard, WholeFile.Content content) throws Stopped {
        try {
            if (out == null) {
                var buffered = new BufferedOutputStream(standard);
                content.write(buffered);
                buffered.flush();
            } else {
                WholeFile.write(out, content);
            }
        } catch (IOException failure) {
            var target = out == null ? say("standard", Map.of()) : out.toString();
            throw new Stopped(Commands.WRONG_INPUT, say("unwritten", Map.of("file", target)));
        }
    }

    private Stopped input(String key, Path path) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", path.toString())));
    }

    private String say(String key, Map<String, ?> values) {
        return words().say("commands." + key, values);
    }
}
