package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.many.FalseDiscovery;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often the audit is wrong about innocent households, and right about the others. */
class CalibrationTests {
    private static final int FIRST_DAY = 20_089;
    private static final int INNOCENT = 2_000;

    /** Recorded as the quarter of an hour that had begun. */
    private static AuditResult begun;

    /** Recorded as the nearest quarter of an hour, which may be the end of the shift. */
    private static AuditResult nearest;

    @BeforeAll
    static void audit_innocent_households() {
        begun = innocent(0, INNOCENT, 1_999);
        nearest = innocent(7, INNOCENT, 1_999);
    }

    /** Uniform on their own rota, n ~ Poisson(8), times on the quarter of an hour. */
    private static AuditResult innocent(int early, int households, int simulations) {
        var random = new SplittableRandom(20_250_601);
        var rota = Rota.builder();
        var visits = VisitTable.builder();
        for (int household = 0; household < households; household++) {
            int from = 8 + random.nextInt(5);
            var shift = new Hours(from * 60, (from + 4 + random.nextInt(4)) * 60);
            for (int day = 0; day < 364; day++) {
                if (day % 7 < 5) {
                    rota.add(household, FIRST_DAY + day, shift);
                }
            }
            int calls = poisson(random, 8);
            for (int call = 0; call < calls; call++) {
                int day = FIRST_DAY + random.nextInt(52) * 7 + random.nextInt(5);
                int minute = shift.fromMinute() + random.nextInt(shift.minutes());
                visits.append(unannounced(household, day, (minute + early) / 15 * 15));
            }
        }
        return PatternAudit.audit(
                visits.build(),
                Circumstances.none().withRota(rota.build()),
                Settings.standard().withSimulations(simulations));
    }

    @Test
    void an_innocent_household_has_a_small_p_no_more_often_than_it_should() {
        for (double[] p : List.of(scanP(begun), scanP(nearest))) {
            double small = Arrays.stream(p).filter(value -> value <= .05).count();
            assertThat(p.length).isGreaterThan(1_800);
            assertThat(small / p.length).isLessThanOrEqualTo(.055);
        }
    }

    @Test
    void false_discoveries_among_innocent_households_are_rare() {
        for (double[] p : List.of(scanP(begun), scanP(nearest))) {
            int batches = p.length / 100;
            long wrong =
                    IntStream.range(0, batches)
                            .mapToObj(b -> Arrays.copyOfRange(p, b * 100, (b + 1) * 100))
                            .map(FalseDiscovery::benjaminiHochberg)
                            .filter(q -> Arrays.stream(q).anyMatch(value -> value <= .05))
                            .count();
            assertThat((double) wrong / batches).isLessThanOrEqualTo(.06);
        }
        assertThat(begun.households()).noneMatch(h -> h.evidence() == Evidence.STRONG);
        assertThat(nearest.households()).noneMatch(h -> h.evidence() == Evidence.STRONG);
    }

    @Test
    void the_observer_does_no_better_than_the_baseline_with_innocent_households() {
        assertThat(gain(begun)).isCloseTo(0, within(.01));
        // rounding moves calls out of the first hour of a shift, which alone costs .008 of the
        // hits; only with more households is chance small beside the rest of the tolerance
        assertThat(gain(innocent(7, 5 * INNOCENT, 1))).isCloseTo(0, within(.01));
    }

    /** 600 households of ten calls, 30 % of them with 80 % of their calls in one hour. */
    @Test
    void most_households_called_on_in_one_hour_are_found() {
        var random = new SplittableRandom(7);
        var visits = VisitTable.builder();
        for (int household = 0; household < 600; household++) {
            int hour = 8 + random.nextInt(12);
            for (int call = 0; call < 10; call++) {
                boolean isFixed = household < 180 && random.nextInt(10) < 8;
                int minute = isFixed ? hour * 60 + random.nextInt(60) : 480 + random.nextInt(720);
                int day = FIRST_DAY + call * 30 + random.nextInt(30);
                visits.append(unannounced(household, day, minute / 15 * 15));
            }
        }
        List<HouseholdProfile> households =
                PatternAudit.audit(
                                visits.build(),
                                Circumstances.none(),
                                Settings.standard().withPolicy(new Hours(480, 1200)))
                        .households();
        double found = households.stream().limit(180).filter(CalibrationTests::isFound).count();
        double wrong = households.stream().skip(180).filter(CalibrationTests::isFound).count();
        assertThat(found / 180).isGreaterThanOrEqualTo(.90);
        assertThat(wrong / (found + wrong)).isLessThanOrEqualTo(.05);
    }

    private static double gain(AuditResult result) {
        var guessing = result.county().guessing();
        return (guessing.hits() - guessing.expected()) / guessing.trials();
    }

    private static boolean isFound(HouseholdProfile household) {
        return Objects.requireNonNull(household.scan()).q() <= .05;
    }

    private static double[] scanP(AuditResult result) {
        return result.households().stream()
                .map(HouseholdProfile::roster)
                .filter(Objects::nonNull)
                .map(Verdict::scanP)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Visit unannounced(int household, int day, int minute) {
        return Visit.typed(household, day, minute, Notice.UNANNOUNCED).by(household, 0);
    }

    private static int poisson(SplittableRandom random, double mean) {
        int count = -1;
        double product = 1;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
