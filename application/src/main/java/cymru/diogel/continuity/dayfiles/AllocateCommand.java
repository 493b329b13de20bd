package cymru.diogel.continuity.dayfiles;

import cymru.diogel.planning.dayservices.Allocation;
import cymru.diogel.planning.dayservices.Allocator;
import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.SolverLog;
import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.language.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Shares out the places of a week in a file, without server or database. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = {
            "Shares out the half-days of the week in FILE: a first one for everyone by need.",
            "Yn rhannu hanner dyddiau’r wythnos yn FILE: un cyntaf i bawb yn ôl angen."
        })
public final class AllocateCommand implements Callable<Integer> {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a week as JSON; what is in optimum is unread")
    private Path file = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "how long to search (${DEFAULT-VALUE})")
    private String seconds = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write; else standard output")
    private @Nullable Path out;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "en or cy; else that of this machine")
    private @Nullable String language;

    private final OutputStream standard;

    /** Writes to the stream when no file is named. */
    public AllocateCommand(OutputStream standard) {
        this.standard = standard;
    }

    /** The command cannot go on; the message is for the person who typed it. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        final int status;

        Stopped(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    @Override
    public Integer call() {
        try {
            run();
            return Commands.DONE;
        } catch (Stopped stopped) {
            tell(String.valueOf(stopped.getMessage()));
            return stopped.status;
        }
    }

    private void run() throws Stopped {
        if (language != null && !language.equals("en") && !language.equals("cy")) {
            throw wrong("wrong-language", language);
        }
        SolverLog.quiet();
        var budget = budget();
        checkTarget();
        var week = read();
        long begin = System.nanoTime();
        var found = Allocator.allocate(week.week(), budget, 1);
        double took = (System.nanoTime() - begin) / 1e9;
        write(week, found);
        tell(done(week.week(), found, took));
        if (out != null) {
            tell(say("written", Map.of("file", out.toString())));
        }
    }

    private Duration budget() throws Stopped {
        double asked =
                seconds.matches("[0-9]{1,4}(\\.[0-9]{1,3})?") ? Double.parseDouble(seconds) : 0;
        if (asked < 0.1 || asked > 3_600) {
            throw wrong("wrong-seconds", seconds);
        }
        return Duration.ofMillis(Math.round(asked * 1_000));
    }

    /** Says at once what would else be said after long work. */
    private void checkTarget() throws Stopped {
        if (out != null) {
            var folder = out.toAbsolutePath().getParent();
            if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder)) {
                throw new Stopped(
                        Commands.WRONG_USAGE, say("unwritable", Map.of("file", out.toString())));
            }
        }
    }

    private WeekFile read() throws Stopped {
        if (!Files.exists(file)) {
            throw input("missing");
        }
        if (Files.isDirectory(file)) {
            throw input("folder");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return WeekFile.of(JsonNodes.read(in));
        } catch (IOException failure) {
            throw input("unreadable");
        } catch (JsonNodes.Fault fault) {
            throw new Stopped(Commands.WRONG_INPUT, said(fault));
        }
    }

    private String said(JsonNodes.Fault fault) {
        var values = new HashMap<String, String>(fault.values);
        if (fault.kind != null) {
            values.put("kind", say(fault.kind, fault.values));
        }
        return say(
                "fault",
                Map.of(
                        "file", file.toString(),
                        "line", Long.toString(fault.line),
                        "column", Integer.toString(fault.column),
                        "what", say(fault.key, values)));
    }

    private String done(Week week, Allocation found, double took) {
        int wanted = week.guests().stream().mapToInt(Week.Guest::wanted).sum();
        return say(
                "done",
                Map.of(
                        "objective", Long.toString(found.audit().objective()),
                        "people", Integer.toString(found.audit().served()),
                        "all", Integer.toString(week.guests().size()),
                        "given", Integer.toString(found.audit().halfDays()),
                        "wanted", Integer.toString(wanted),
                        "seconds", "%.1f".formatted(took)));
    }

    private void write(WeekFile week, Allocation found) throws Stopped {
        WholeFile.Content content = to -> json(week, found, to);
        try {
            if (out == null) {
                content.write(standard);
                standard.flush();
            } else {
                WholeFile.write(out, content);
            }
        } catch (IOException failure) {
            var target = out == null ? "–" : out.toString();
            throw new Stopped(Commands.WRONG_INPUT, say("unwritable", Map.of("file", target)));
        }
    }

    private static void json(WeekFile week, Allocation found, OutputStream to) throws IOException {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("objective", found.audit().objective());
            json.writeArrayPropertyStart("assignment");
            for (var it : found.places()) {
                json.writeStartArray();
                json.writeNumber(week.people().get(it.guest()));
                json.writeNumber(week.halfDays().get(it.halfDay()));
                json.writeNumber(week.rooms().get(it.hall()));
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private Stopped wrong(String key, String value) {
        return new Stopped(Commands.WRONG_USAGE, say(key, Map.of("value", value)));
    }

    private Stopped input(String key) {
        return new Stopped(Commands.WRONG_INPUT, say(key, Map.of("file", file.toString())));
    }

    private String say(String key, Map<String, ?> values) {
        var asked = language == null ? Locale.getDefault().getLanguage() : language;
        return Words.in(asked).say("dayfiles." + key, values);
    }

    private void tell(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
