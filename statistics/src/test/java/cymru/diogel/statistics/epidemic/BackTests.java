package cymru.diogel.statistics.epidemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The nowcast held against what became known, on a county’s publications. */
class BackTests {
    private static final int LONGEST = 14;
    private static final int HISTORY = 56;

    @Test
    void nine_in_ten_intervals_hold_the_truth_about_as_often_as_they_say() {
        var known = published();
        var last = Objects.requireNonNull(known.lastEntry()).getValue();
        var first = known.firstKey();
        int inside = 0;
        int all = 0;
        for (var day : known.navigableKeySet()) {
            if (ChronoUnit.DAYS.between(first, day) < HISTORY
                    || ChronoUnit.DAYS.between(day, known.lastKey()) < LONGEST) {
                continue;
            }
            var from = day.minusDays(HISTORY - 1);
            var nowcast = Nowcast.of(triangle(known, from), LONGEST);
            for (var it : nowcast.days()) {
                if (it.isAllowed() && it.day() > HISTORY - LONGEST) {
                    int truth = last.getOrDefault(from.plusDays(it.day()), 0);
                    all++;
                    inside += truth >= it.quantile(0.05) && truth <= it.quantile(0.95) ? 1 : 0;
                }
            }
        }
        assertThat(all).isGreaterThan(500);
        assertThat(inside / (double) all).isBetween(0.80, 0.98);
    }

    @Test
    void a_real_list_agrees_with_a_chain_ladder_of_running_totals() {
        var known = published();
        var day = LocalDate.of(2020, 11, 20);
        var from = day.minusDays(HISTORY - 1);
        var triangle = triangle(known, from);
        var nowcast = Nowcast.of(triangle, LONGEST);
        double share = 1;
        for (int delay = LONGEST; delay > 0; delay--) {
            double before = 0;
            double with = 0;
            for (int row = 0; row + delay < HISTORY; row++) {
                int until = delay == LONGEST ? HISTORY - 1 - row : delay;
                before += total(triangle.counts()[row], delay - 1);
                with += total(triangle.counts()[row], until);
            }
            share *= before / with;
            assertThat(nowcast.share()[delay - 1]).isCloseTo(share, within(1e-6));
        }
    }

    private static int total(int[] row, int until) {
        int sum = 0;
        for (int delay = 0; delay <= until && delay < row.length; delay++) {
            sum += row[delay];
        }
        return sum;
    }

    private static ReportingTriangle triangle(
            NavigableMap<LocalDate, Map<LocalDate, Integer>> known, LocalDate from) {
        var counts = new int[HISTORY][HISTORY];
        for (int day = 0; day < HISTORY; day++) {
            var specimen = from.plusDays(day);
            int before = 0;
            for (int delay = 0; day + delay < HISTORY; delay++) {
                var at = known.floorEntry(specimen.plusDays(delay));
                int total = at == null ? 0 : at.getValue().getOrDefault(specimen, 0);
                counts[day][delay] = total - before;
                before = total;
            }
        }
        return new ReportingTriangle(counts, HISTORY - 1);
    }

    /** By day of publication, the last of a day; by day of specimen. */
    private static NavigableMap<LocalDate, Map<LocalDate, Integer>> published() {
        var known = new TreeMap<LocalDate, Map<LocalDate, Integer>>();
        for (var row : GoldenFiles.read("../data/powys-covid-vintages.csv")) {
            var at = LocalDate.parse(GoldenFiles.text(row, "published_at").substring(0, 10));
            known.computeIfAbsent(at, _ -> new TreeMap<>())
                    .put(
                            LocalDate.parse(GoldenFiles.text(row, "specimen_date")),
                            (int) GoldenFiles.number(row, "new_cases"));
        }
        return known;
    }
}
