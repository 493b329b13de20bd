package cymru.diogel.demonstration.continuity;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.continuity.infections.InfectionImports;
import cymru.diogel.continuity.infections.InfectionImports.Outcome;
import cymru.diogel.continuity.infections.InfectionImports.Sent;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A wave of infections that nobody had, in the three made-up areas of the county. */
@Component
@Order(13)
class InfectionStory implements Chapter {
    private static final String SOURCE = "Made up for the demonstration: no real case is in it.";
    private static final String COUNTY = "Glannant";
    private static final int DAYS = 100;
    private static final int PUBLICATIONS = 58;
    private static final double[] REPORTED = {0, 0.1, 0.6, 0.9, 0.97, 0.99};

    private final InfectionImports imports;

    InfectionStory(InfectionImports imports) {
        this.imports = imports;
    }

    private record Place(String name, int people, double begin, double growth) {}

    private static final Place[] PLACES = {
        new Place("Llanfaen", 30_800, 1.2, 0.018),
        new Place("Pontwern", 27_100, 1.0, 0.007),
        new Place("Abercedi", 21_200, 0.6, 0.001)
    };

    @Override
    public void load(County county, Identities ids) {
        var by =
                county.staff().accounts().stream()
                        .filter(it -> it.role() == Staff.Role.SILVER)
                        .map(it -> ids.account(it.username()))
                        .findFirst()
                        .orElseGet(() -> ids.account("silver"));
        var last = county.lastDay();
        var areas = new StringBuilder("code,name_en,name_cy,population\n");
        int all = 0;
        for (var it : PLACES) {
            areas.append("%s,%s,%s,%d%n".formatted(it.name(), it.name(), it.name(), it.people()));
            all += it.people();
        }
        areas.append("%s,%s,%s,%d%n".formatted(COUNTY, COUNTY, COUNTY, all));
        take("areas.csv", areas.toString(), last.minusDays(DAYS), by);
        take("counts.csv", counts(county.seed(), last), last, by);
        imports.serve(COUNTY);
    }

    private void take(String name, String rows, LocalDate day, UUID by) {
        Outcome outcome = imports.take(new Sent(name, rows.getBytes(UTF_8), "", day, SOURCE, by));
        if (!outcome.isGood()) {
            throw new IllegalStateException(name + ": " + outcome.problems());
        }
    }

    // Each publication knows of the last days only what was reported by then.
    private static String counts(long seed, LocalDate last) {
        var rows = new StringBuilder("published,area,date,cases,tests\n");
        Map<String, int[]> truth = new TreeMap<>();
        var whole = new int[DAYS];
        for (var it : PLACES) {
            var cases = drawn(seed, it);
            truth.put(it.name(), cases);
            for (int day = 0; day < DAYS; day++) {
                whole[day] += cases[day];
            }
        }
        truth.put(COUNTY, whole);
        for (int back = PUBLICATIONS - 1; back >= 0; back--) {
            var published = last.minusDays(back);
            truth.forEach((area, cases) -> {
                for (int day = 0; day < DAYS; day++) {
                    var of = last.minusDays(DAYS - 1L - day);
                    long delay = published.toEpochDay() - of.toEpochDay();
                    if (delay >= 1) {
                        int known = reported(cases[day], delay);
                        rows.append(
                                "%s,%s,%s,%d,%d%n"
                                        .formatted(published, area, of, known, 20 + 12 * known));
                    }
                }
            });
        }
        return rows.toString();
    }

    private static int reported(int cases, long delay) {
        return delay >= REPORTED.length ? cases : (int) Math.round(REPORTED[(int) delay] * cases);
    }

    private static int[] drawn(long seed, Place it) {
        var random = new SplittableRandom(seed * 31 + it.people());
        var cases = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            double wave = 1 + 0.5 * Math.sin(day / 19.0);
            double mean = it.begin() * Math.exp(it.growth() * day) * wave;
            double time = random.nextExponential();
            while (time <= mean) {
                cases[day]++;
                time += random.nextExponential();
            }
        }
        return cases;
    }
}
