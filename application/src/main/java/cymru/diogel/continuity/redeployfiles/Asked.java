package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.language.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    Duration time() throws Stopped {
        if (language != null && !language.equals("en") && !language.equals("cy")) {
            throw wrong("wrong-language", language);
        }
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

    /** Says at once what would else be said after long work. */
    void checkTarget() throws Stopped {
        var target = out;
        if (target == null) {
            return;
        }
        var folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null || !Files.isWritable(folder)) {
            throw new Stopped(
                    Commands.WRONG_USAGE, say("unwritable", Map.of("file", target.toString())));
        }
    }

    Question question() throws Stopped {
        if (!Files.exists(file)) {
            throw input("missing");
        }
        if (Files.isDirectory(file)) {
            throw input("folder");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return StaffingFile.read(in);
        } catch (IOException failure) {
            throw input("unreadable");
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
        var target = out;
        try {
            if (target == null) {
                content.write(standard);
                standard.flush();
            } else {
                WholeFile.write(target, content);
            }
        } catch (IOException failure) {
            var named = target == null ? say("standard", Map.of()) : target.toString();
            throw new Stopped(Commands.WRONG_INPUT, say("unwritten", Map.of("file", named)));
        }
    }

    Stopped wrong(String key, String value) {
        return new Stopped(Commands.WRONG_USAGE, say(key, Map.of("value", value)));
    }

    private Stopped input(String key) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", file.toString())));
    }

    String say(String key, Map<String, ?> values) {
        return Words.in(language == null ? Locale.getDefault().getLanguage() : language)
                .say("redeployfiles." + key, values);
    }
}
