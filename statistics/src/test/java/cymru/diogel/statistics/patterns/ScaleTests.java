package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import cymru.diogel.statistics.visits.WeekSums;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** the same on any number of threads, and work that grows with the rows and no faster. */
class ScaleTests {
    private static final int IN_A_HOUSEHOLD = 250;

    @Test
    void a_13_sums_over_a_million_rows_are_the_same_to_the_last_bit_on_any_number_of_threads() {
        var rows = new Rows(1_000_000);
        double[][] plain = rows.sums(false);
        for (int threads = 1; threads <= 4; threads++) {
            assertThat(on(threads, () -> rows.sums(true))).isDeepEqualTo(plain);
        }
    }

    @Test
    void a_13_an_audit_is_the_same_on_any_number_of_threads() {
        var visits = visits(600);
        var one = on(1, () -> audit(visits));
        for (int threads = 2; threads <= 5; threads++) {
            var more = on(threads, () -> audit(visits));
            assertThat(more.households()).isEqualTo(one.households());
            assertThat(more.county()).isEqualTo(one.county());
            assertThat(more.teams()).isEqualTo(one.teams());
            assertThat(more.practitioners()).isEqualTo(one.practitioners());
        }
    }

    @Test
    void a_13_sums_need_no_memory_of_their_own_however_many_rows_there_are() {
        var few = new Rows(10_000);
        var many = new Rows(1_000_000);
        few.total();
        long little = allocated(few::total);
        assertThat(allocated(many::total)).isLessThan(little + 100_000);
    }

    @Test
    void a_13_an_audit_of_four_times_the_households_does_four_times_the_work() {
        on(1, () -> audit(visits(300)));
        long few = on(1, () -> allocatedBy(visits(300)));
        long many = on(1, () -> allocatedBy(visits(1_200)));
        assertThat((double) many / few).isBetween(3.0, 5.0);
    }

    private static long allocatedBy(VisitTable visits) {
        return allocated(() -> audit(visits));
    }

    private static long allocated(Callable<?> work) {
        var bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        try {
            assertThat(work.call()).isNotNull();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
        return bean.getCurrentThreadAllocatedBytes() - before;
    }

    private static <T> T on(int threads, Callable<T> work) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(work).join();
        }
    }

    private static AuditResult audit(VisitTable visits) {
        var rota = Rota.builder();
        for (int day = 0; day < 400; day++) {
            rota.add(3, Calls.FIRST_DAY + day, new Hours(540, 780 + day % 3 * 60));
        }
        return PatternAudit.audit(
                visits, Circumstances.none().withRota(rota.build()), Settings.standard());
    }

    /** Twelve calls on each household; some keep to an hour. */
    private static VisitTable visits(int households) {
        var random = new SplittableRandom(8);
        var table = VisitTable.builder();
        for (int i = 0; i < households * 12; i++) {
            int household = i % households;
            int spread = household % 5 == 0 ? 45 : 600;
            var notice = i / households % 3 == 0 ? Notice.PLANNED : Notice.UNANNOUNCED;
            int day = Calls.FIRST_DAY + i / households * 20 + random.nextInt(20);
            int minute = 480 + random.nextInt(spread) / 5 * 5;
            table.append(Visit.typed(household, day, minute, notice).by(household % 40, i % 4));
        }
        return table.build();
    }

    /** Columns as the sums read them. */
    private static final class Rows {
        private final int[] household;
        private final char[] minute;
        private final byte[] unannounced;

        Rows(int rows) {
            var random = new SplittableRandom(1);
            household = new int[rows];
            minute = new char[rows];
            unannounced = new byte[rows];
            for (int row = 0; row < rows; row++) {
                household[row] = row / IN_A_HOUSEHOLD;
                minute[row] = (char) random.nextInt(WeekSums.WEEK_MINUTES);
                unannounced[row] = (byte) random.nextInt(2);
            }
        }

        double[][] sums(boolean isParallel) {
            var all = new double[household.length / IN_A_HOUSEHOLD][];
            WeekSums.PerHousehold keep =
                    (code, sums) ->
                            all[code] =
                                    new double[] {
                                        sums.cosDay(),
                                        sums.sinDay(),
                                        sums.cosWeek(),
                                        sums.sinWeek(),
                                        sums.count(63, true),
                                        sums.count(167, false)
                                    };
            if (isParallel) {
                WeekSums.forEachHouseholdInParallel(household, minute, unannounced, keep);
            } else {
                WeekSums.forEachHousehold(household, minute, unannounced, keep);
            }
            return all;
        }

        Double total() {
            var total = new double[1];
            WeekSums.forEachHousehold(
                    household,
                    minute,
                    unannounced,
                    (code, sums) -> total[0] += sums.cosDay() + sums.count(63, true));
            return total[0];
        }
    }
}
