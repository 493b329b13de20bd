package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.platform.commands.Answering;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.platform.documents.WholeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked on the command line; refusals are in the language asked for. */
final class Asked {
    private static final int MOST_SECONDS = 3_600;

    @Parameters(paramLabel = "FILE", description = "staff, services and journeys as JSON")
    Path file = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "how long it may take, 0 to 3600 (${DEFAULT-VALUE})")
    String seconds = "";

    @Mixin private Answering answering = new Answering();

    int run(Answering.Work work, PrintWriter err) {
        return answering.run(work, err);
    }

    Duration time() throws Stopped {
        try {
            var number = Integer.parseInt(seconds);
            if (number >= 0 && number <= MOST_SECONDS) {
                return Duration.ofSeconds(number);
            }
        } catch (NumberFormatException failure) {
            throw wrong("wrong-seconds", seconds);
        }
        throw wrong("wrong-seconds", seconds);
    }

    Question question() throws Stopped {
        try (var in = new BufferedInputStream(answering.source(file).open())) {
            return StaffingFile.read(in);
        } catch (IOException failure) {
            throw answering.unreadable(file);
        } catch (Cursor.Wrong wrong) {
            throw new Stopped(Commands.WRONG_INPUT, say("problem", problem(wrong)));
        }
    }

    private Map<String, String> problem(Cursor.Wrong wrong) {
        return Map.of(
                "file", file.toString(),
                "line", Integer.toString(wrong.line),
                "column", Integer.toString(wrong.column),
                "message", say("bad-" + wrong.key, wrong.values));
    }

    void write(OutputStream standard, WholeFile.Content content) throws Stopped {
        answering.write(standard, content);
    }

    Stopped wrong(String key, String value) {
        return new Stopped(Commands.WRONG_USAGE, say(key, Map.of("value", value)));
    }

    String say(String key, Map<String, ?> values) {
        return answering.words().say("redeployfiles." + key, values);
    }
}
