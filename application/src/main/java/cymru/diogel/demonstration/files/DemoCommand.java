package cymru.diogel.demonstration.files;

import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.files.CountyFiles.Written;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code demo}: writes a made-up county or nation as CSV files. Ends with 0 when they are written,
 * 1 when they cannot be written there, 2 when asked for something it cannot do.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Writes a made-up county, or a made-up Wales or England, as CSV files.")
public final class DemoCommand implements Callable<Integer> {
    private static final int WRONGLY_ASKED = 2;
    private static final int CANNOT_WRITE = 1;

    private final Clock clock;

    @Spec private CommandSpec spec;

    @Option(
            names = "--scale",
            defaultValue = "county",
            description = "county, wales or england (default: ${DEFAULT-VALUE})")
    private String scale = "county";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write")
    private Path folder = Path.of(".");

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "the same number gives the same files (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--last-day",
            paramLabel = "YYYY-MM-DD",
            description = "last of the twelve months (default: yesterday)")
    private @Nullable LocalDate lastDay;

    @Option(names = "--replace", description = "write over what is in the folder")
    private boolean replace;

    @Option(names = "--language", defaultValue = "en", description = "of messages: en or cy")
    private String language = "en";

    public DemoCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var words = words();
        var last = lastDay == null ? LocalDate.now(clock).minusDays(1) : lastDay;
        try {
            if (!replace && isInUse()) {
                return refuse(WRONGLY_ASKED, words.say("demonstration.in-use", folder()));
            }
            say(words.say("demonstration.begun", folder()));
            var demonstration =
                    Demonstration.withoutWords(seed, scale(), last, WorkingDays.englandAndWales());
            var threads = Runtime.getRuntime().availableProcessors();
            var written = CountyFiles.write(demonstration, folder, threads, this::progress);
            say(words.say("demonstration.written", counts(written)));
            return 0;
        } catch (DateTimeException unknownYear) {
            var values = Map.of("date", words.date(last));
            return refuse(WRONGLY_ASKED, words.say("demonstration.unknown-year", values));
        } catch (IOException failure) {
            return refuse(CANNOT_WRITE, words.say("demonstration.cannot-write", folder()));
        }
    }

    private Scale scale() {
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "county" -> Scale.COUNTY;
            case "wales" -> Scale.WALES;
            case "england" -> Scale.ENGLAND;
            default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            words().say("demonstration.unknown-scale", Map.of("scale", scale)));
        };
    }

    private boolean isInUse() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private Words words() {
        return new Words(language.equals("cy") ? Words.WELSH : Words.ENGLISH);
    }

    private Map<String, String> folder() {
        return Map.of("folder", folder.toString());
    }

    private static Map<String, Long> counts(Written written) {
        return Map.of(
                "visits", written.visits(),
                "calls", written.calls(),
                "households", written.households(),
                "children", written.children());
    }

    private int refuse(int status, String message) {
        say(message);
        return status;
    }

    private void say(String message) {
        spec.commandLine().getErr().println(message);
    }

    // A line that counts up on a screen.
    private void progress(int percent) {
        var err = spec.commandLine().getErr();
        err.printf("\r%3d %%", percent);
        if (percent == 100) {
            err.println();
        }
        err.flush();
    }
}
