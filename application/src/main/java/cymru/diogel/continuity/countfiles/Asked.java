package cymru.diogel.continuity.countfiles;

import cymru.diogel.platform.commands.Commands;
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

/** What both commands are asked in the same way; refusals are in the language asked for. */
final class Asked {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv or json (${DEFAULT-VALUE})")
    String format = "";

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "en or cy; else that of this machine")
    @Nullable String language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write; else standard output")
    @Nullable Path out;

    /** The command cannot go on; the message is for the person who typed it. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        final int status;

        Stopped(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    /** Work that may have to stop. */
    interface Work {
        void run() throws Stopped;
    }

    int run(Work work, PrintWriter err) {
        try {
            check();
            work.run();
            return Commands.DONE;
        } catch (Stopped stopped) {
            err.println(stopped.getMessage());
            return stopped.status;
        }
    }

    private void check() throws Stopped {
        if (language != null && !List.of("en", "cy").contains(language)) {
            throw wrong("language", language);
        }
        if (!List.of("csv", "json").contains(format.toLowerCase(Locale.ROOT))) {
            throw wrong("format", format);
        }
        var folder = out == null ? null : out.toAbsolutePath().getParent();
        if (out != null
                && (Files.isDirectory(out) || folder == null || !Files.isWritable(folder))) {
            throw new Stopped(
                    Commands.WRONG_USAGE, say("unwritable", Map.of("file", out.toString())));
        }
    }

    boolean isJson() {
        return format.equalsIgnoreCase("json");
    }

    Words words() {
        return Words.in(language == null ? Locale.getDefault().getLanguage() : language);
    }

    Stopped wrong(String option, String value) {
        return new Stopped(Commands.WRONG_USAGE, say("wrong-" + option, Map.of("value", value)));
    }

    /** Reads a file of which every row must be good. */
    <T> List<T> good(Path file, Reader<T> reader, PrintWriter err) throws Stopped {
        CountRead<T> read;
        try {
            read = reader.read(source(file));
        } catch (IOException failure) {
            throw input("unreadable", file);
        }
        for (var problem : read.problems()) {
            err.println(file + ", " + problem.placed(words()));
        }
        if (!read.isGood()) {
            throw input("refused", file);
        }
        return read.rows();
    }

    /** Reads rows. */
    interface Reader<T> {
        CountRead<T> read(Source source) throws IOException;
    }

    private Source source(Path path) throws Stopped {
        if (!Files.exists(path)) {
            throw input("missing", path);
        }
        if (Files.isDirectory(path)) {
            throw input("folder", path);
        }
        try {
            // A pipe can be read once only.
            if (Files.isRegularFile(path)) {
                return Source.of(path);
            }
            var bytes = Files.readAllBytes(path);
            return () -> new ByteArrayInputStream(bytes);
        } catch (IOException failure) {
            throw input("unreadable", path);
        }
    }

    Stopped input(String key, Path path) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", path.toString())));
    }

    void write(OutputStream standard, WholeFile.Content content) throws Stopped {
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

    String say(String key, Map<String, ?> values) {
        return words().say("countfiles." + key, values);
    }
}
