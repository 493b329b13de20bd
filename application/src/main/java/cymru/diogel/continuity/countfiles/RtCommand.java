package cymru.diogel.continuity.countfiles;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.statistics.epidemic.Incidence;
import cymru.diogel.statistics.epidemic.Reproduction;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import cymru.diogel.statistics.epidemic.SerialInterval;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Estimates the reproduction number from a file of daily cases. */
@Command(
        name = "rt",
        mixinStandardHelpOptions = true,
        description = {
            "Estimates the reproduction number over sliding windows of the daily cases in FILE.",
            "Yn amcangyfrif y rhif atgynhyrchu dros ffenestri o’r achosion dyddiol yn FILE."
        })
public final class RtCommand implements Callable<Integer> {
    private static final List<String> HEADINGS =
            List.of("t_start", "t_end", "mean", "sd", "q025", "median", "q975", "status");

    @Spec private CommandSpec spec;
    @Mixin private Asked asked = new Asked();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "daily cases as CSV: date, cases (all of the day) and perhaps imported (those"
                            + " of the cases that were infected elsewhere)")
    private Path file = Path.of("");

    @Option(names = "--si-mean", paramLabel = "M", description = "mean serial interval in days")
    private @Nullable Double mean;

    @Option(names = "--si-sd", paramLabel = "S", description = "its standard deviation in days")
    private @Nullable Double sd;

    @Option(
            names = "--si",
            paramLabel = "WEIGHTS",
            description = "instead, its weights as CSV: k from 0, w (0 for k = 0)")
    private @Nullable Path weights;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "days in a window (${DEFAULT-VALUE})")
    private int window;

    @Option(
            names = "--prior-mean",
            paramLabel = "MEAN",
            defaultValue = "5",
            description = "what is believed beforehand (${DEFAULT-VALUE})")
    private double priorMean;

    @Option(
            names = "--prior-sd",
            paramLabel = "SD",
            defaultValue = "5",
            description = "and how surely (${DEFAULT-VALUE})")
    private double priorSd;

    private final Clock clock;
    private final OutputStream standard;

    /** Takes the day from the clock, and writes to the stream when no file is named. */
    public RtCommand(Clock clock, OutputStream standard) {
        this.clock = clock;
        this.standard = standard;
    }

    @Override
    public Integer call() {
        return asked.run(this::work, spec.commandLine().getErr());
    }

    private void work() throws Stopped {
        var prior = prior();
        checkInterval();
        var err = spec.commandLine().getErr();
        var rows =
                asked.good(
                        file,
                        it -> CountFile.readSeries(it, LocalDate.now(clock), clock.getZone()),
                        err);
        var interval = interval(rows.size());
        var imported = rows.stream().mapToInt(CountRow::imported).toArray();
        var local = rows.stream().mapToInt(it -> it.cases() - it.imported()).toArray();
        var estimates =
                new Reproduction(interval, window, prior).estimates(new Incidence(local, imported));
        if (estimates.isEmpty()) {
            throw asked.input("short", file);
        }
        var figures = estimates.stream().map(RtCommand::row).toList();
        var written = new FigureRows("diogel/infections-rt/1", HEADINGS, figures);
        asked.write(standard, to -> written.write(to, asked.isJson()));
    }

    private static List<Object> row(Estimate it) {
        return List.of(
                it.start(),
                it.end(),
                it.mean(),
                it.sd(),
                it.lower(),
                it.median(),
                it.upper(),
                it.status().name());
    }

    private Prior prior() throws Stopped {
        if (window < 1 || window > 365) {
            throw asked.wrong("window", "" + window);
        }
        if (!(priorMean > 0 && priorSd > 0 && Double.isFinite(priorMean + priorSd))) {
            throw asked.wrong("prior", priorMean + ", " + priorSd);
        }
        return new Prior(priorMean, priorSd);
    }

    private void checkInterval() throws Stopped {
        var m = mean;
        var s = sd;
        if ((weights == null) == (m == null && s == null) || (m == null) != (s == null)) {
            throw new Stopped(Commands.WRONG_USAGE, asked.say("interval", Map.of()));
        }
        if (m != null && s != null && !(m > 1 && s > 0 && Double.isFinite(m + s))) {
            throw asked.wrong("interval", m + ", " + s);
        }
    }

    // Cut at the length of the series and not renormalised, as EpiEstim does.
    private SerialInterval interval(int days) throws Stopped {
        var m = mean;
        var s = sd;
        if (m != null && s != null) {
            return SerialInterval.discretised(m, s, Math.max(1, days - 1));
        }
        var given = weights;
        if (given == null) {
            throw new Stopped(Commands.WRONG_USAGE, asked.say("interval", Map.of()));
        }
        var rows = asked.good(given, WeightFile::read, spec.commandLine().getErr());
        if (rows.size() < 2) {
            throw asked.input("refused", given);
        }
        return SerialInterval.of(rows.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
