package cymru.diogel.statistics.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppearancesTests {
    @Test
    void a_second_child_seen_within_half_an_hour_is_the_same_appearance() {
        var appearances = appearances(at(600, Notice.UNANNOUNCED), at(620, Notice.UNANNOUNCED));
        assertThat(appearances.size()).isEqualTo(1);
        assertThat(appearances.rows(0)).containsExactly(0, 1);
    }

    @Test
    void half_an_hour_is_counted_from_the_first_start() {
        var appearances =
                appearances(
                        at(630, Notice.PLANNED), at(600, Notice.PLANNED), at(631, Notice.PLANNED));
        assertThat(appearances.size()).isEqualTo(2);
        assertThat(appearances.rows(0)).containsExactly(1, 0);
        assertThat(appearances.minute(1)).isEqualTo(631);
    }

    @Test
    void an_appearance_is_unannounced_only_if_every_visit_was() {
        assertThat(merged(Notice.UNANNOUNCED, Notice.UNANNOUNCED)).isEqualTo(Notice.UNANNOUNCED);
        assertThat(merged(Notice.UNANNOUNCED, Notice.PLANNED)).isEqualTo(Notice.PLANNED);
        assertThat(merged(Notice.UNANNOUNCED, Notice.UNKNOWN)).isEqualTo(Notice.UNKNOWN);
        assertThat(merged(Notice.UNKNOWN, Notice.PLANNED)).isEqualTo(Notice.PLANNED);
    }

    @Test
    void a_call_to_which_nobody_opened_is_an_appearance() {
        Visit noAccess =
                new Visit(
                        0,
                        0,
                        0,
                        20_000,
                        600,
                        Notice.UNANNOUNCED,
                        TimeSource.TYPED,
                        true,
                        true,
                        false,
                        Visit.NO_DELAY,
                        Visit.NO_STAMP);
        assertThat(appearances(noAccess).isUnannounced(0)).isTrue();
    }

    @Test
    void another_day_or_household_is_another_appearance() {
        var appearances =
                appearances(
                        Visit.typed(2, 20_000, 600, Notice.PLANNED),
                        Visit.typed(0, 20_001, 600, Notice.PLANNED),
                        Visit.typed(0, 20_000, 600, Notice.PLANNED));
        assertThat(appearances.size()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(appearances::household)).containsExactly(0, 0, 2);
        assertThat(appearances.start(1)).isEqualTo(appearances.end(1));
        assertThat(appearances.rows(i -> true)).containsExactly(2, 1, 0);
    }

    @Test
    void visits_before_1970_are_sorted_too() {
        var appearances =
                appearances(
                        Visit.typed(0, 10, 600, Notice.PLANNED),
                        Visit.typed(0, -5_000, 600, Notice.PLANNED));
        assertThat(appearances.epochDay(0)).isEqualTo(-5_000);
        assertThat(Appearances.weekday(0)).isEqualTo(3);
        assertThat(Appearances.weekday(-4)).isEqualTo(6);
    }

    @Test
    void a_visit_that_cannot_be_is_refused() {
        for (var visit :
                List.of(
                        at(1440, Notice.PLANNED),
                        at(Visit.NO_TIME, Notice.PLANNED),
                        Visit.typed(-1, 0, 0, Notice.PLANNED))) {
            assertThatIllegalArgumentException().isThrownBy(() -> appearances(visit));
        }
        var builder = VisitTable.builder();
        builder.build();
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void the_panel_counts_what_can_be_trusted() {
        var table = VisitTable.builder();
        table.append(at(600, Notice.PLANNED).from(TimeSource.DEVICE));
        table.append(at(630, Notice.UNKNOWN)).append(at(611, Notice.PLANNED));
        table.append(stamped(60, 4)).append(stamped(4_000, -10));
        table.append(at(600, Notice.PLANNED).from(TimeSource.DATE_ONLY));
        var quality = QualityTally.of(table.build(), IntStream.range(0, 6), 600);
        assertThat(quality.usable()).isEqualTo(4);
        assertThat(quality.heapingIndex()).isCloseTo(.4 * 30, within(1e-12));
        assertThat(quality.atDefaultShare()).isEqualTo(.2);
        assertThat(quality.lateShare()).isEqualTo(.5);
        assertThat(quality.stampedShare()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(quality.unknownShare()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(quality.medianStampGap()).isEqualTo(7);
    }

    @Test
    void sums_over_the_week_are_those_of_a_plain_loop() {
        var random = new SplittableRandom(9);
        int[] household = IntStream.range(0, 5_000).map(i -> i / 37).toArray();
        char[] minute = new char[household.length];
        byte[] unannounced = new byte[household.length];
        for (int i = 0; i < minute.length; i++) {
            minute[i] = (char) random.nextInt(WeekSums.WEEK_MINUTES);
            unannounced[i] = (byte) random.nextInt(2);
        }
        int[] total = new int[1];
        WeekSums.forEachHousehold(
                household,
                minute,
                unannounced,
                (code, sums) -> {
                    int[] own =
                            IntStream.range(0, 5_000).filter(i -> household[i] == code).toArray();
                    double sine =
                            Arrays.stream(own)
                                    .mapToDouble(i -> Math.sin(2 * Math.PI * minute[i] / 10_080))
                                    .sum();
                    assertThat(sums.sinWeek()).isCloseTo(sine, within(1e-9));
                    for (int hour = 0; hour < WeekSums.WEEK_HOURS; hour++) {
                        total[0] += sums.count(hour, true) + sums.count(hour, false);
                    }
                });
        assertThat(total[0]).isEqualTo(5_000);
    }

    @Test
    void sums_in_parallel_tell_of_every_household_once() {
        int[] household = IntStream.range(0, 450_000).map(i -> i / 37).toArray();
        char[] minute = new char[household.length];
        var told = new AtomicIntegerArray(household.length / 37 + 1);
        WeekSums.forEachHouseholdInParallel(
                household,
                minute,
                new byte[household.length],
                (code, sums) -> told.addAndGet(code, sums.count(0, false)));
        for (int code = 0; code < 450_000 / 37; code++) {
            assertThat(told.get(code)).isEqualTo(37);
        }
    }

    private static Visit stamped(int delay, int gap) {
        return new Visit(
                0,
                0,
                0,
                20_000,
                601,
                Notice.PLANNED,
                TimeSource.TYPED,
                true,
                true,
                true,
                delay,
                gap);
    }

    private static Notice merged(Notice one, Notice other) {
        return appearances(at(600, one), at(605, other)).notice(0);
    }

    private static Visit at(int minute, Notice notice) {
        return Visit.typed(0, 20_000, minute, notice);
    }

    private static Appearances appearances(Visit... visits) {
        var table = VisitTable.builder();
        for (Visit visit : visits) {
            table.append(visit);
        }
        return Appearances.of(table.build());
    }
}
