package cymru.diogel.continuity.dayfiles;

import cymru.diogel.planning.dayservices.Allocation;
import cymru.diogel.planning.dayservices.Allocator;
import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.platform.commands.Answering;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.SolverLog;
import cymru.diogel.platform.commands.Stopped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private Answering answering = new Answering();

    private final OutputStream standard;

    /** Writes to the stream when no file is named. */
    public AllocateCommand(OutputStream standard) {
        this.standard = standard;
    }

    @Override
    public Integer call() {
        return answering.run(this::work, spec.commandLine().getErr());
    }

    private void work() throws Stopped {
        SolverLog.quiet();
        var budget = budget();
        var week = read();
        long begin = System.nanoTime();
        var found = Allocator.allocate(week.week(), budget, 1);
        double took = (System.nanoTime() - begin) / 1e9;
        answering.write(standard, to -> json(week, found, to));
        tell(done(week.week(), found, took));
        var out = answering.out();
        if (out != null) {
            tell(say("written", Map.of("file", out.toString())));
        }
    }

    private Duration budget() throws Stopped {
        double asked =
                seconds.matches("[0-9]{1,4}(\\.[0-9]{1,3})?") ? Double.parseDouble(seconds) : 0;
        if (asked < 0.1 || asked > 3_600) {
            throw new Stopped(Commands.WRONG_USAGE, say("wrong-seconds", Map.of("value", seconds)));
        }
        return Duration.ofMillis(Math.round(asked * 1_000));
    }

    private WeekFile read() throws Stopped {
        try (var in = new BufferedInputStream(answering.source(file).open())) {
            return WeekFile.of(JsonNodes.read(in));
        } catch (IOException failure) {
            throw answering.unreadable(file);
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

    private String say(String key, Map<String, ?> values) {
        return answering.words().say("dayfiles." + key, values);
    }

    private void tell(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
