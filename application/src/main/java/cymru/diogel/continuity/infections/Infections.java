package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.infections.Versions.Version;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.statistics.epidemic.ReportingTriangle;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of infections, now or as it was known on a day. */
@Component
public class Infections {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final int HISTORY = 56;
    private static final int LATELY = 20;
    private static final int FEWEST_PUBLICATIONS = 28;

    private final CountStore counts;
    private final AreaStore areas;
    private final Clock clock;

    Infections(CountStore counts, AreaStore areas, Clock clock) {
        this.counts = counts;
        this.areas = areas;
        this.clock = clock;
    }

    /** A day’s count in one publication after another. */
    public record Counted(Instant at, int cases, int tests) {}

    /** The end of a day, by when its publications are known. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WallClock.ZONE).toInstant().minusNanos(1000);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every area with its population of today, by code. */
    public List<Area> areas() {
        return areas.areas(today());
    }

    public Optional<Area> area(String code) {
        return areas().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What was known of each area by the end of a day; none for areas without a publication. */
    public List<KnownSeries> known(LocalDate by) {
        return known(by, areas.areas(by));
    }

    private List<KnownSeries> known(LocalDate by, List<Area> of) {
        var until = endOf(by);
        var codes = of.stream().map(Area::code).toList();
        var published =
                counts.publications(codes, until).stream()
                        .collect(Collectors.groupingBy(Versions.Publication::area));
        var versions =
                counts.versions(codes, BEGINNING, until).stream()
                        .collect(Collectors.groupingBy(Version::area));
        return of.stream()
                .filter(it -> versions.containsKey(it.code()))
                .map(it ->
                        series(
                                it,
                                published.getOrDefault(it.code(), List.of()),
                                versions.getOrDefault(it.code(), List.of())))
                .toList();
    }

    /** What was known of one area by the end of a day. */
    public Optional<KnownSeries> known(String area, LocalDate by) {
        var of = areas.areas(by).stream().filter(it -> it.code().equals(area)).toList();
        return known(by, of).stream().findFirst();
    }

    private static KnownSeries series(
            Area area, List<Versions.Publication> published, List<Version> versions) {
        var latest = published.getLast();
        var first = versions.getFirst().day();
        int days = (int) ChronoUnit.DAYS.between(first, latest.last()) + 1;
        var cases = new int[days];
        var tests = new int[days];
        Arrays.fill(tests, -1);
        for (var it : versions) {
            int day = (int) ChronoUnit.DAYS.between(first, it.day());
            if (day < days) {
                cases[day] = it.cases();
                tests[day] = it.tests();
            }
        }
        var triangle = triangle(published, versions);
        return new KnownSeries(area, first, cases, tests, latest.at(), triangle);
    }

    // Days without a publication report nothing; what came later stands at the later delay.
    private static @Nullable ReportingTriangle triangle(
            List<Versions.Publication> published, List<Version> versions) {
        var now = day(published.getLast().at());
        var from = now.minusDays(HISTORY - 1);
        long recent =
                published.stream().map(it -> day(it.at())).filter(it -> !it.isBefore(from)).count();
        if (recent < FEWEST_PUBLICATIONS || day(published.getFirst().at()).isAfter(from)) {
            return null;
        }
        var byDay =
                versions.stream()
                        .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(now))
                        .collect(Collectors.groupingBy(Version::day));
        var reported = new int[HISTORY][HISTORY];
        byDay.forEach((specimen, all) -> {
            int row = (int) ChronoUnit.DAYS.between(from, specimen);
            int before = 0;
            for (var it : all) {
                int delay = (int) Math.max(0, ChronoUnit.DAYS.between(specimen, day(it.at())));
                reported[row][delay] += it.cases() - before;
                before = it.cases();
            }
        });
        return new ReportingTriangle(reported, HISTORY - 1);
    }

    private static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }

    /** The figures of a series for the seven days to a day, or to the last complete one before. */
    public AreaFigures figures(KnownSeries series, LocalDate to) {
        return figures(series, to, areas.interval(to));
    }

    private static AreaFigures figures(
            KnownSeries series, LocalDate to, AreaFigures.Assumed interval) {
        var last = series.lastComplete();
        return new AreaFigures(series, to.isAfter(last) ? last : to, interval);
    }

    /** The figures of every area, as known by the end of a day, for the seven days to a day. */
    public List<AreaFigures> figures(LocalDate to, LocalDate by) {
        var interval = areas.interval(to);
        return known(by).stream()
                .map(it -> figures(it, to, interval))
                .filter(it -> it.series().hasWeek(it.to()))
                .toList();
    }

    /** Small areas’ latest week to a day at most, as published by a day. */
    public List<SmallArea> smallAreas(LocalDate to, LocalDate by) {
        var seen = new TreeMap<String, SmallArea>();
        counts.smallAreas(by, to).forEach(it -> seen.putIfAbsent(it.area().code(), it));
        return List.copyOf(seen.values());
    }

    /** What each publication said of a day in an area, the earliest first. */
    public List<Counted> history(String area, LocalDate day) {
        return counts.versions(List.of(area), day, Instant.now(clock)).stream()
                .filter(it -> it.day().equals(day))
                .map(it -> new Counted(it.at(), it.cases(), it.tests()))
                .toList();
    }

    /** A file of which something was taken in. */
    public record Taken(String name, int rows, int fresh, Instant at) {}

    /** The files that were taken in of late, the latest first. */
    public List<Taken> taken() {
        return counts.taken(LATELY).stream()
                .map(it -> new Taken(it.name(), it.rows(), it.fresh(), it.at()))
                .toList();
    }

    /** Who published the counts, to be printed under every figure. */
    public List<String> sources() {
        return counts.sources();
    }

    Map<String, Boundaries.Outline> outlines() {
        return areas.outlines();
    }

    /** How things stand in an area; none where nothing is known of it. */
    public Optional<Outbreak> outbreak(String area) {
        return known(area, today())
                .filter(it -> it.area().people() > 0)
                .map(it -> outbreak(figures(it, today())));
    }

    private static Outbreak outbreak(AreaFigures it) {
        var estimate = it.reproduction(AreaFigures.WEEK);
        return new Outbreak(
                it.area().code(),
                it.area().people(),
                it.to(),
                it.series().upTo(it.to()),
                estimate.map(r -> r.mean()).orElse(Double.NaN),
                estimate.map(r -> r.sd()).orElse(Double.NaN),
                estimate.filter(r -> r.isOk()).isPresent());
    }
}
