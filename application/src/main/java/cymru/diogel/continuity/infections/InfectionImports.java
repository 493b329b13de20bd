package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.countfiles.AreaFile;
import cymru.diogel.continuity.countfiles.AreaFile.AreaRow;
import cymru.diogel.continuity.countfiles.CountFile;
import cymru.diogel.continuity.countfiles.CountProblem;
import cymru.diogel.continuity.countfiles.CountRead;
import cymru.diogel.continuity.countfiles.CountRow;
import cymru.diogel.continuity.countfiles.SnapshotFile;
import cymru.diogel.continuity.countfiles.SnapshotRow;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, all or nothing; the same file again changes nothing. */
@Component
public class InfectionImports {
    private final AreaStore areas;
    private final CountStore counts;
    private final Around around;

    InfectionImports(AreaStore areas, CountStore counts, Around around) {
        this.areas = areas;
        this.counts = counts;
        this.around = around;
    }

    /** What it needs besides. */
    @Component("infectionImportsAround")
    record Around(Trail trail, Clock clock, Counts taking) {}

    /**
     * A file as it was sent.
     *
     * @param area whose counts they are where the file does not say; empty where it does
     * @param published the day of publication where the file does not say, or null
     * @param source who published it
     */
    public record Sent(
            String name,
            byte[] bytes,
            String area,
            @Nullable LocalDate published,
            String source,
            UUID by) {
        Source open() {
            return () -> new ByteArrayInputStream(bytes);
        }

        private String opening() {
            return new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.UTF_8);
        }
    }

    /** What a file holds. */
    public enum Kind {
        COUNTS,
        SMALL_AREAS,
        AREAS,
        BOUNDARIES
    }

    /** What came of it, or would come of it. */
    public record Outcome(Kind kind, List<CountProblem> problems, int rows, int fresh) {
        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    /** What the file seems to hold, by its first line. */
    public static Kind kind(Sent it) {
        var opening = it.opening().strip();
        var line = opening.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return opening.startsWith("{")
                ? Kind.BOUNDARIES
                : SnapshotFile.isOne(line)
                        ? Kind.SMALL_AREAS
                        : line.contains("population") && !line.contains("incidence per")
                                ? Kind.AREAS
                                : Kind.COUNTS;
    }

    /** Says what would come of it; nothing is written. */
    public Outcome check(Sent it) {
        return work(it, true);
    }

    /** Takes it in, unless anything is wrong with it. */
    @Transactional
    public Outcome take(Sent it) {
        return work(it, false);
    }

    private Outcome work(Sent it, boolean isDry) {
        var taking = new Taking(it, UUID.randomUUID(), isDry);
        var from = it.open();
        try {
            return switch (kind(it)) {
                case COUNTS ->
                        good(
                                Kind.COUNTS,
                                CountFile.read(from, today(), WallClock.ZONE),
                                rows -> counted(taking, rows));
                case SMALL_AREAS ->
                        good(
                                Kind.SMALL_AREAS,
                                SnapshotFile.read(from, today()),
                                rows -> small(taking, rows));
                case AREAS -> good(Kind.AREAS, AreaFile.read(from), rows -> peopled(taking, rows));
                case BOUNDARIES -> bounded(taking);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> Outcome good(Kind kind, CountRead<T> read, Function<List<T>, Outcome> then) {
        return read.isGood() ? then.apply(read.rows()) : new Outcome(kind, read.problems(), 0, 0);
    }

    private LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /** One file being taken in, or tried. */
    record Taking(Sent sent, UUID file, boolean isDry) {}

    private Outcome counted(Taking it, List<CountRow> rows) {
        var found = around.taking().of(it.sent(), rows, areas.areas(today()));
        if (!found.problems().isEmpty()) {
            return new Outcome(Kind.COUNTS, found.problems(), rows.size(), 0);
        }
        int fresh = found.versions().fresh().size();
        if (!it.isDry() && !found.publications().isEmpty()) {
            keep(it, Kind.COUNTS, rows.size(), fresh);
            found.publications().forEach(one -> counts.publish(one, it.file()));
            counts.add(found.versions().fresh());
        }
        return new Outcome(Kind.COUNTS, List.of(), rows.size(), fresh);
    }

    private Outcome small(Taking it, List<SnapshotRow> rows) {
        var periods = rows.stream().filter(row -> row.from() != null).toList();
        if (it.isDry()) {
            return new Outcome(Kind.SMALL_AREAS, List.of(), rows.size(), periods.size());
        }
        keep(it, Kind.SMALL_AREAS, rows.size(), periods.size());
        var known = areas.areas(today()).stream().map(Area::code).toList();
        periods.stream()
                .filter(row -> !known.contains(row.code()))
                .collect(Collectors.toMap(SnapshotRow::code, row -> row, (_, later) -> later))
                .values()
                .forEach(row -> areas.name(row.code(), row.english(), row.welsh()));
        int fresh = 0;
        for (var row : periods) {
            fresh += counts.add(row, it.file()) ? 1 : 0;
        }
        return new Outcome(Kind.SMALL_AREAS, List.of(), rows.size(), fresh);
    }

    private Outcome peopled(Taking it, List<AreaRow> rows) {
        var known = areas.areas(today());
        var fresh =
                rows.stream()
                        .filter(row -> known.stream().noneMatch(area -> area.isSaid(row)))
                        .toList();
        if (!it.isDry() && !fresh.isEmpty()) {
            keep(it, Kind.AREAS, rows.size(), fresh.size());
            var from = it.sent().published();
            var said =
                    new AreaStore.Said(
                            from == null ? today() : from,
                            it.sent().source(),
                            it.sent().by(),
                            around.clock().instant());
            for (var row : fresh) {
                areas.name(row.code(), row.english(), row.welsh());
                areas.populate(row, said);
            }
        }
        return new Outcome(Kind.AREAS, List.of(), rows.size(), fresh.size());
    }

    private Outcome bounded(Taking it) {
        var outlines = Boundaries.read(it.sent().bytes());
        var known = areas.areas(today());
        var matched =
                known.stream()
                        .filter(area -> outlines.keySet().stream().anyMatch(area::isCalled))
                        .toList();
        if (matched.isEmpty()) {
            var problem = new CountProblem(0, 0, CountProblem.Code.AREA_UNKNOWN, "GeoJSON", "");
            return new Outcome(Kind.BOUNDARIES, List.of(problem), outlines.size(), 0);
        }
        if (!it.isDry()) {
            keep(it, Kind.BOUNDARIES, outlines.size(), matched.size());
            outlines.forEach((called, rings) ->
                    matched.stream()
                            .filter(area -> area.isCalled(called))
                            .forEach(area ->
                                    areas.outline(
                                            area.code(),
                                            new Boundaries.Outline(rings, it.sent().source()),
                                            it.file())));
        }
        return new Outcome(Kind.BOUNDARIES, List.of(), outlines.size(), matched.size());
    }

    private void keep(Taking it, Kind kind, int rows, int fresh) {
        var sent = it.sent();
        var taken =
                new CountStore.Taken(
                        it.file(),
                        kind.name(),
                        sent.name(),
                        sent.source(),
                        rows,
                        fresh,
                        around.clock().instant());
        counts.took(taken, sent.bytes(), sent.by());
        around.trail()
                .wrote(
                        Entry.done("infections.import")
                                .with("kind", kind)
                                .with("rows", rows)
                                .with("fresh", fresh));
    }

    /** Says which area is the county that this installation serves. */
    @Transactional
    public void serve(String code) {
        areas.makeCounty(code);
        around.trail().wrote(Entry.done("infections.county").with("area", code));
    }
}
