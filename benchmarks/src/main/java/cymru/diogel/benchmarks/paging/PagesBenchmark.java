package cymru.diogel.benchmarks.paging;

import cymru.diogel.benchmarks.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a day in a county and in Wales, ten years of history in both: with need to know, the
 * second lock and the trail, on the application's own server.
 *
 * @param kept where counties are kept between runs, or null to forget them
 * @param petClinic a checkout of PetClinic, or null
 */
public record PagesBenchmark(
        Path launcher, Path folder, boolean quick, @Nullable Path kept, @Nullable Path petClinic) {
    /** 635 children with an open plan in each make the 17,004 that Wales counted in 2021. */
    private static final int WALES = 27;

    private static final int GROWTH = 2;
    private static final int STATEMENTS = 12;
    private static final int MANY_ROWS = 100_000;

    private int warm() {
        return quick ? 10 : 40;
    }

    private int times() {
        return quick ? 40 : 120;
    }

    public List<Measure> measure() {
        try {
            Files.createDirectories(folder);
            var homes = kept == null ? Files.createTempDirectory(folder, "pages") : kept;
            try {
                var county = realm("county", 1, homes);
                var wales = realm(name(), quick ? 2 : WALES, homes);
                county.make();
                wales.make();
                return measures(county.measure(warm(), times()), wales.measure(warm(), times()));
            } finally {
                if (kept == null) {
                    forget(homes);
                }
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String name() {
        return quick ? "two counties" : "Wales";
    }

    private Realm realm(String name, int counties, Path homes) {
        var home = homes.resolve(counties == 1 ? "county" : "counties-" + counties);
        return new Realm(name, counties, launcher, home, it -> System.err.println("bench: " + it));
    }

    private List<Measure> measures(Realm.Outcome county, Realm.Outcome wales) {
        var measures = new ArrayList<Measure>();
        measures.addAll(rows("county", county.rows()));
        measures.addAll(rows(name(), wales.rows()));
        for (var at = 0; at < wales.timed().size(); at++) {
            measures.addAll(measures("county, ", county.timed().get(at)));
            measures.addAll(measures(name() + ", ", wales.timed().get(at)));
            measures.add(growth(county.timed().get(at), wales.timed().get(at)));
        }
        measures.add(many("county", county));
        measures.add(many(name(), wales));
        measures.addAll(petClinic(wales));
        return measures;
    }

    private static List<Measure> measures(String where, Realm.Timed timed) {
        var scene = timed.scene();
        var p95 = timed.clicks().of(95);
        var name = where + scene.name();
        var measures = new ArrayList<Measure>();
        measures.add(
                scene.isLimited()
                        ? Measure.limit(name + ", 95 %", p95, "ms", scene.limit())
                        : Measure.plain(name + ", 95 %", p95, "ms"));
        measures.add(Measure.plain(name + ", half", timed.clicks().of(50), "ms"));
        measures.add(Measure.plain(name + ", 99 %", timed.clicks().of(99), "ms"));
        if (scene.isPage() && scene.isLimited()) {
            measures.add(Measure.limit(name + ", statements", timed.statements(), "", STATEMENTS));
        }
        return measures;
    }

    // Where nothing is asked of the time, nothing is asked of its growth.
    private Measure growth(Realm.Timed county, Realm.Timed wales) {
        var name = name() + " beside the county, " + wales.scene().name() + ", 95 %";
        var many = wales.clicks().of(95);
        var few = county.clicks().of(95);
        return wales.scene().isLimited()
                ? Measure.ratio(name, many, "ms", few, GROWTH)
                : new Measure(name, many, "ms", few, null, "");
    }

    private static Measure many(String where, Realm.Outcome outcome) {
        var name = where + ", work lists of 8 practitioners at once, 95 %";
        return Measure.plain(name, outcome.many().of(95), "ms");
    }

    private List<Measure> petClinic(Realm.Outcome wales) {
        var checkout = petClinic;
        if (checkout == null) {
            return List.of();
        }
        var name = "list beside PetClinic's of owners, ";
        try {
            var theirs = new PetClinic(checkout, folder).measure(warm(), times());
            var ours =
                    wales.timed().stream()
                            .filter(it -> it.scene().name().equals("work list, practitioner"))
                            .findFirst()
                            .orElseThrow()
                            .clicks();
            return List.of(
                    new Measure(name + "half", ours.of(50), "ms", theirs.of(50), null, ""),
                    new Measure(name + "95 %", ours.of(95), "ms", theirs.of(95), null, ""));
        } catch (PetClinic.Unusable why) {
            return List.of(Measure.skipped(name + "95 %", String.valueOf(why.getMessage())));
        }
    }

    // The largest by name, and the others together.
    private static List<Measure> rows(String where, List<List<String>> rows) {
        var measures = new ArrayList<Measure>();
        var all = 0L;
        var others = 0L;
        var sorted =
                rows.stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (List<String> it) -> Long.parseLong(it.getLast()))
                                        .reversed())
                        .toList();
        for (var row : sorted) {
            var count = Long.parseLong(row.getLast());
            all += count;
            if (count >= MANY_ROWS) {
                measures.add(rows(where + ", rows of " + row.getFirst(), count));
            } else {
                others += count;
            }
        }
        measures.add(rows(where + ", rows of smaller tables", others));
        measures.add(rows(where + ", rows in all", all));
        return measures;
    }

    private static Measure rows(String name, long count) {
        return Measure.plain(name, (double) count, "rows");
    }

    private static void forget(Path homes) throws IOException {
        try (var files = Files.walk(homes)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
