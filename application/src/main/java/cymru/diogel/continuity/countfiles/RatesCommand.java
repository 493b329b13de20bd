package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.AreaFile.AreaRow;
import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.statistics.epidemic.Rate;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reckons weekly rates with their intervals from a file of daily cases by area. */
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        description = {
            "Reckons 7-day rates for 100,000 people, with their intervals, from the cases in FILE.",
            "Yn cyfrifo cyfraddau 7 diwrnod am bob 100,000 o bobl, a’u cyfyngau, o’r achosion yn"
                    + " FILE."
        })
public final class RatesCommand implements Callable<Integer> {
    private static final int WEEK = 7;
    private static final double CONFIDENCE = 0.95;
    private static final List<String> HEADINGS =
            List.of(
                    "area",
                    "week_to",
                    "cases",
                    "population",
                    "rate",
                    "exact_lower",
                    "exact_upper",
                    "byar_lower",
                    "byar_upper");

    // Public Health Wales counts those too who live nowhere in Wales.
    private static final Set<String> NO_PLACE = Set.of("unknown", "outside wales");

    @Spec private CommandSpec spec;
    @Mixin private Asked asked = new Asked();

    @Parameters(
            paramLabel = "FILE",
            description = "daily cases as CSV: date, cases and, for more than one area, area")
    private Path file = Path.of("");

    @Option(
            names = "--population",
            paramLabel = "POP",
            required = true,
            description = "how many live where, as CSV: area, population")
    private Path people = Path.of("");

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "whose cases they are, where FILE does not say and POP has many")
    private String area = "";

    private final Clock clock;
    private final OutputStream standard;

    /** Takes the day from the clock, and writes to the stream when no file is named. */
    public RatesCommand(Clock clock, OutputStream standard) {
        this.clock = clock;
        this.standard = standard;
    }

    @Override
    public Integer call() {
        return asked.run(this::work, spec.commandLine().getErr());
    }

    private void work() throws Stopped {
        var err = spec.commandLine().getErr();
        var areas = asked.good(people, AreaFile::read, err);
        var rows =
                asked.good(
                        file, it -> CountFile.read(it, LocalDate.now(clock), clock.getZone()), err);
        var known = new LinkedHashMap<String, AreaRow>();
        areas.forEach(it -> {
            known.put(plain(it.code()), it);
            known.put(plain(it.english()), it);
            known.put(plain(it.welsh()), it);
        });
        var series = series(rows, known, err);
        var figures = new ArrayList<List<Object>>();
        series.forEach((of, counts) -> figures.addAll(rates(of, counts)));
        var written = new FigureRows("diogel/infections-rates/1", HEADINGS, figures);
        asked.write(standard, to -> written.write(to, asked.isJson()));
    }

    private Map<AreaRow, NavigableMap<LocalDate, Integer>> series(
            List<CountRow> rows, Map<String, AreaRow> known, PrintWriter err) throws Stopped {
        var series = new LinkedHashMap<AreaRow, NavigableMap<LocalDate, Integer>>();
        var wrong = new HashSet<String>();
        var leftOut = new HashSet<String>();
        for (var row : rows.stream().sorted(Comparator.comparingLong(CountRow::line)).toList()) {
            var name = row.area().isEmpty() ? only(known) : row.area();
            var of = known.get(plain(name));
            if (of != null) {
                series.computeIfAbsent(of, _ -> new TreeMap<>()).put(row.day(), row.cases());
            } else if (NO_PLACE.contains(plain(name)) && leftOut.add(name)) {
                err.println(asked.say("left-out", Map.of("area", name)));
            } else if (!NO_PLACE.contains(plain(name)) && wrong.add(name)) {
                var problem =
                        new CountProblem(
                                row.line(), row.column(), Code.AREA_UNKNOWN, name, "" + people);
                err.println(file + ", " + problem.placed(asked.words()));
            }
        }
        if (!wrong.isEmpty()) {
            throw asked.input("refused", file);
        }
        return series;
    }

    private String only(Map<String, AreaRow> known) throws Stopped {
        if (!area.isEmpty()) {
            return area;
        }
        var areas = Set.copyOf(known.values());
        if (areas.size() > 1) {
            throw asked.wrong("area", file.toString());
        }
        return areas.iterator().next().code();
    }

    private static List<List<Object>> rates(AreaRow of, NavigableMap<LocalDate, Integer> counts) {
        var figures = new ArrayList<List<Object>>();
        int sum = 0;
        for (var day : counts.navigableKeySet()) {
            sum += counts.getOrDefault(day, 0) - counts.getOrDefault(day.minusDays(WEEK), 0);
            if (counts.containsKey(day.minusDays(WEEK - 1))) {
                var rate = new Rate(sum, of.population());
                var exact = rate.exact(CONFIDENCE);
                var byar = rate.byar(CONFIDENCE);
                figures.add(
                        List.of(
                                of.code(),
                                day,
                                sum,
                                of.population(),
                                rate.value(),
                                exact.lower(),
                                exact.upper(),
                                byar.lower(),
                                byar.upper()));
            }
        }
        return figures;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
