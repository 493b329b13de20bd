package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.countfiles.CountProblem;
import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.continuity.countfiles.CountRow;
import cymru.diogel.continuity.infections.InfectionImports.Sent;
import cymru.diogel.continuity.infections.Versions.Publication;
import cymru.diogel.continuity.infections.Versions.Version;
import cymru.diogel.platform.deadlines.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What rows of counts would add to what is known. */
@Component("infectionCounts")
class Counts {
    // Public Health Wales counts those too who live nowhere in Wales.
    private static final Set<String> NO_PLACE = Set.of("unknown", "outside wales");
    private static final Instant ALWAYS = Instant.parse("2999-01-01T00:00:00Z");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final CountStore store;

    Counts(CountStore store) {
        this.store = store;
    }

    /** What is wrong, else what is new. */
    record Found(List<CountProblem> problems, List<Publication> publications, Versions versions) {}

    Found of(Sent sent, List<CountRow> rows, List<Area> areas) {
        var problems = new ArrayList<CountProblem>();
        var grouped = new TreeMap<String, Map<Instant, List<Version>>>();
        var wrong = new HashSet<String>();
        Map<String, Optional<Area>> found = new HashMap<>();
        for (var row : rows) {
            var said = row.area().isEmpty() ? sent.area() : row.area();
            if (NO_PLACE.contains(said.toLowerCase(Locale.ROOT))) {
                continue;
            }
            var area = found.computeIfAbsent(said, name -> called(areas, name));
            var at = at(sent, row);
            if (area.isEmpty() && wrong.add(said)) {
                problems.add(
                        new CountProblem(row.line(), row.column(), Code.AREA_UNKNOWN, said, ""));
            } else if (at.isEmpty() && wrong.add("")) {
                problems.add(new CountProblem(0, 0, Code.MOMENT_WRONG, "", ""));
            } else if (area.isPresent() && at.isPresent()) {
                var version = version(area.get(), row, at.get());
                grouped.computeIfAbsent(version.area(), _ -> new TreeMap<>())
                        .computeIfAbsent(version.at(), _ -> new ArrayList<>())
                        .add(version);
            }
        }
        return added(problems, grouped, known(grouped.keySet()));
    }

    private static Optional<Area> called(List<Area> areas, String name) {
        return areas.stream().filter(it -> it.isCalled(name)).findFirst();
    }

    private static Version version(Area area, CountRow row, Instant at) {
        var tests = row.tests();
        return new Version(area.code(), row.day(), at, row.cases(), tests == null ? -1 : tests);
    }

    private Versions known(Set<String> areas) {
        return new Versions(
                store.publications(areas, ALWAYS), store.versions(areas, LocalDate.EPOCH, ALWAYS));
    }

    private static Found added(
            List<CountProblem> problems,
            Map<String, Map<Instant, List<Version>>> grouped,
            Versions known) {
        var fresh = new ArrayList<Publication>();
        grouped.forEach((area, moments) ->
                moments.forEach((at, days) -> {
                    var last =
                            days.stream()
                                    .map(Version::day)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow();
                    var publication = new Publication(area, at, last);
                    if (!known.isPublished(area, at)) {
                        known.add(publication, days);
                        fresh.add(publication);
                    } else {
                        days.stream()
                                .filter(it -> !known.says(it))
                                .limit(1)
                                .forEach(it ->
                                        problems.add(
                                                new CountProblem(
                                                        0,
                                                        0,
                                                        Code.OTHER_ALREADY,
                                                        area + ", " + it.day(),
                                                        at.toString())));
                    }
                }));
        return new Found(problems, fresh, known);
    }

    private static Optional<Instant> at(Sent sent, CountRow row) {
        var said = row.published();
        var day = sent.published();
        return said != null
                ? Optional.of(said)
                : Optional.ofNullable(day).map(it -> WallClock.instant(it.atTime(END_OF_DAY)));
    }
}
