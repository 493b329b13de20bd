package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.commands.Answering;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.patterns.Settings;
import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked of the audit on the command line; refusals are in the language asked for. */
final class AuditOptions {
    @Parameters(paramLabel = "FILE", description = "visits as CSV, with headings")
    Path file = Path.of("");

    @Option(
            names = "--rota",
            paramLabel = "ROTA",
            description = "who worked when, as CSV: practitioner_id, date, from, to")
    @Nullable Path rota;

    @Option(
            names = "--hours",
            paramLabel = "FROM-TO",
            defaultValue = "07:30-20:00",
            description = "hours when calls are allowed, every day (${DEFAULT-VALUE})")
    String hours = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, json, csv or pdf; else as OUT is named, or html")
    @Nullable String format;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "a whole number from which all chance is drawn (${DEFAULT-VALUE})")
    String seed = "";

    @Option(names = "--strict", description = "stop if any row cannot be used")
    boolean strict;

    @Mixin Answering answering = new Answering();

    /** What the audit can be written as. */
    enum Format {
        HTML,
        JSON,
        CSV,
        PDF
    }

    Words words() {
        return answering.words();
    }

    Settings settings() throws Stopped {
        Settings chosen = Settings.standard();
        try {
            chosen = chosen.withPolicy(Hours.parse(hours));
        } catch (IllegalArgumentException failure) {
            throw wrong("hours", hours);
        }
        try {
            return chosen.withSeed(Long.parseLong(seed));
        } catch (NumberFormatException failure) {
            throw wrong("seed", seed);
        }
    }

    Format format() throws Stopped {
        var asked = format;
        if (asked == null) {
            var out = answering.out();
            var name = out == null ? "" : out.toString();
            asked = name.substring(name.lastIndexOf('.') + 1);
            return isFormat(asked) ? Format.valueOf(asked.toUpperCase(Locale.ROOT)) : Format.HTML;
        }
        if (!isFormat(asked)) {
            throw wrong("format", asked);
        }
        return Format.valueOf(asked.toUpperCase(Locale.ROOT));
    }

    private static boolean isFormat(String word) {
        return Arrays.stream(Format.values()).anyMatch(one -> one.name().equalsIgnoreCase(word));
    }

    /** A PDF is not for the screen. */
    void checkTarget(Format as) throws Stopped {
        var console = Optional.ofNullable(System.console());
        if (answering.out() == null
                && as == Format.PDF
                && console.map(Console::isTerminal).orElse(false)) {
            throw new Stopped(Commands.WRONG_USAGE, say("pdf-terminal", Map.of()));
        }
    }

    private Stopped wrong(String option, String value) {
        return new Stopped(Commands.WRONG_USAGE, say("wrong-" + option, Map.of("value", value)));
    }

    Stopped input(String key, Path path) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", path.toString())));
    }

    String say(String key, Map<String, ?> values) {
        return words().say("fileaudits." + key, values);
    }
}
