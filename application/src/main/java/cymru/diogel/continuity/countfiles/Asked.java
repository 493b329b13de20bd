package cymru.diogel.continuity.countfiles;

import cymru.diogel.platform.commands.Answering;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.language.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What both commands are asked in the same way; refusals are in the language asked for. */
final class Asked {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv or json (${DEFAULT-VALUE})")
    String format = "";

    @Mixin private Answering answering = new Answering();

    int run(Answering.Work work, PrintWriter err) {
        return answering.run(
                () -> {
                    if (!List.of("csv", "json").contains(format.toLowerCase(Locale.ROOT))) {
                        throw wrong("format", format);
                    }
                    work.run();
                },
                err);
    }

    boolean isJson() {
        return format.equalsIgnoreCase("json");
    }

    Words words() {
        return answering.words();
    }

    Stopped wrong(String option, String value) {
        return new Stopped(Commands.WRONG_USAGE, say("wrong-" + option, Map.of("value", value)));
    }

    /** Reads a file of which every row must be good. */
    <T> List<T> good(Path file, Reader<T> reader, PrintWriter err) throws Stopped {
        CountRead<T> read;
        try {
            read = reader.read(answering.source(file));
        } catch (IOException failure) {
            throw answering.unreadable(file);
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

    Stopped input(String key, Path path) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", path.toString())));
    }

    void write(OutputStream standard, WholeFile.Content content) throws Stopped {
        answering.write(standard, content);
    }

    String say(String key, Map<String, ?> values) {
        return words().say("countfiles." + key, values);
    }
}
