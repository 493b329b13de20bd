package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReproducibilityTests {
    private static final int HOUSEHOLDS = 300;

    @Test
    void any_number_of_threads_gives_the_same_result() {
        var one = onThreads(1);
        var four = onThreads(4);
        assertThat(four.households()).isEqualTo(one.households());
        assertThat(four.county()).isEqualTo(one.county());
        assertThat(four.teams()).isEqualTo(one.teams());
        assertThat(four.practitioners()).isEqualTo(one.practitioners());
        assertThat(four.rosterAlpha()).isEqualTo(one.rosterAlpha());
    }

    @Test
    void another_seed_changes_p_values_only_by_chance() {
        var one = audit(county(false), 1).households();
        var other = audit(county(false), 2).households();
        assertThat(p(other)).isNotEqualTo(p(one));
        assertThat(other.stream().map(HouseholdProfile::k2))
                .isEqualTo(one.stream().map(HouseholdProfile::k2).toList());
    }

    @Test
    void a_household_keeps_its_random_numbers_when_the_file_is_in_another_order() {
        var forwards = p(audit(county(false), 1).households());
        var backwards = p(audit(county(true), 1).households());
        assertThat(backwards.reversed()).isEqualTo(forwards);
    }

    @Test
    void every_setting_changes_the_hash() {
        var standard = Settings.standard();
        assertThat(standard.hash()).hasSize(16).isEqualTo(Settings.standard().hash());
        assertThat(standard.withSeed(2).hash()).isNotEqualTo(standard.hash());
        assertThat(standard.withPolicy(new Hours(480, 1200)).hash()).isNotEqualTo(standard.hash());
    }

    @Test
    void progress_ends_with_all_households() {
        var last = new AtomicInteger();
        var circumstances =
                Circumstances.none().withProgress(done -> last.accumulateAndGet(done, Math::max));
        PatternAudit.audit(county(false), circumstances, Settings.standard());
        assertThat(last).hasValue(HOUSEHOLDS);
    }

    @Test
    void every_number_opens_its_rows() {
        var visits = county(false);
        var result = audit(visits, 1);
        int opened = result.households().stream().mapToInt(h -> rows(result, h).length).sum();
        assertThat(opened).isEqualTo(visits.rows());
        int team = result.teams().get(1).unit();
        assertThat(IntStream.of(result.rowsOfTeam(team))).allMatch(row -> visits.team(row) == team);
        var map = result.county().heatMap();
        int[] cell = result.rowsOfCell(2, 10, i -> result.appearances().isUnannounced(i));
        assertThat(cell).hasSize(map.unannounced(2, 10)).isNotEmpty();
        assertThat(result.teams().stream().mapToInt(t -> t.guessing().hits()).sum())
                .isEqualTo(result.county().guessing().hits());
    }

    private static int[] rows(AuditResult result, HouseholdProfile household) {
        return result.rowsOfHousehold(household.household());
    }

    private static AuditResult onThreads(int threads) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> audit(county(false), 1)).join();
        }
    }

    private static AuditResult audit(VisitTable visits, long seed) {
        var rota = Rota.builder();
        for (int day = 0; day < 400; day++) {
            rota.add(3, Calls.FIRST_DAY + day, new Hours(540, 780 + day % 3 * 60));
        }
        return PatternAudit.audit(
                visits,
                Circumstances.none().withRota(rota.build()),
                Settings.standard().withSeed(seed));
    }

    /** Some households well spread, some not; in one order of households or the other. */
    private static VisitTable county(boolean isReversed) {
        var table = VisitTable.builder();
        var random = new SplittableRandom(4);
        List<Visit> visits =
                IntStream.range(0, HOUSEHOLDS * 14)
                        .mapToObj(i -> {
                            int household = i % HOUSEHOLDS;
                            int spread = household % 5 == 0 ? 45 : 450;
                            int minute = 600 + random.nextInt(spread) / 5 * 5;
                            var notice = i % 3 == 0 ? Notice.PLANNED : Notice.UNANNOUNCED;
                            int day = Calls.FIRST_DAY + i / HOUSEHOLDS * 9 + i % 7;
                            return Visit.typed(household, day, minute, notice)
                                    .by(household % 7, household % 3);
                        })
                        .sorted(Comparator.comparingInt(Visit::epochDay))
                        .toList();
        for (Visit visit : visits) {
            int code = isReversed ? HOUSEHOLDS - 1 - visit.household() : visit.household();
            table.append(
                    Visit.typed(code, visit.epochDay(), visit.minute(), visit.notice())
                            .by(visit.practitioner(), visit.team()));
        }
        for (int household = 0; household < HOUSEHOLDS; household++) {
            int code = isReversed ? HOUSEHOLDS - 1 - household : household;
            table.householdKey(code, 1_000L + household);
        }
        return table.build();
    }

    private static List<Double> p(List<HouseholdProfile> households) {
        return households.stream().map(h -> h.scan() == null ? 2.0 : h.scan().p()).toList();
    }
}
