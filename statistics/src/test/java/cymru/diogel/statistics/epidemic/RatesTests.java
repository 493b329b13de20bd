package cymru.diogel.statistics.epidemic;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RatesTests {
    // The files print fifteen digits of values up to some hundreds.
    private static final Offset<Double> NEAR = within(1e-9);

    @Test
    void intervals_of_rates_agree() {
        for (var row : GoldenFiles.read("rate_ci_expected.csv")) {
            var rate = new Rate((int) number(row, "cases"), (long) number(row, "pop"));
            assertThat(rate.value()).isCloseTo(number(row, "rate_per_100k"), NEAR);
            agree(rate.exact(0.95), number(row, "exact_lo"), number(row, "exact_hi"));
            agree(rate.byar(0.95), number(row, "byar_lo"), number(row, "byar_hi"));
        }
    }

    @Test
    void intervals_of_positivity_agree() {
        for (var row : GoldenFiles.read("proportion_ci_expected.csv")) {
            var share = new Proportion((int) number(row, "k"), (int) number(row, "n"));
            agree(share.interval(0.95), number(row, "wilson_lo"), number(row, "wilson_hi"));
            agree(share.clopperPearson(0.95), number(row, "cp_lo"), number(row, "cp_hi"));
            agree(share.jeffreys(0.95), number(row, "jeff_lo"), number(row, "jeff_hi"));
        }
    }

    private static void agree(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, NEAR);
        assertThat(interval.upper()).isCloseTo(upper, NEAR);
    }

    @Property
    void a_weeks_rate_does_not_change_with_the_order_of_its_days(
            @ForAll @Size(7) List<@IntRange(max = 400) Integer> week, @ForAll long seed) {
        var shuffled = new ArrayList<>(week);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RollingSums.of(ints(shuffled), 7)).isEqualTo(RollingSums.of(ints(week), 7));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    @Property
    void more_cases_are_never_less_probably_above(
            @ForAll @IntRange(max = 500) int cases,
            @ForAll @IntRange(min = 1, max = 400) int limit) {
        double chance = new Rate(cases, 132_438).chanceAbove(limit);
        assertThat(new Rate(cases + 1, 132_438).chanceAbove(limit)).isGreaterThanOrEqualTo(chance);
        assertThat(new Rate(cases, 132_438).chanceAbove(limit + 1)).isLessThanOrEqualTo(chance);
        assertThat(chance).isBetween(0.0, 1.0);
    }

    @Test
    void sums_begin_with_the_first_whole_week() {
        assertThat(RollingSums.of(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, 7)).containsExactly(28, 35);
        assertThat(RollingSums.of(new int[] {1, 2}, 7)).isEmpty();
    }

    @Test
    void words_stand_for_chances_on_both_sides() {
        assertThat(Direction.of(0.995)).isEqualTo(Direction.ALMOST_CERTAINLY_GROWING);
        assertThat(Direction.of(0.9)).isEqualTo(Direction.VERY_LIKELY_GROWING);
        assertThat(Direction.of(0.7)).isEqualTo(Direction.LIKELY_GROWING);
        assertThat(Direction.of(0.5)).isEqualTo(Direction.UNCLEAR);
        assertThat(Direction.of(0.3)).isEqualTo(Direction.LIKELY_FALLING);
        assertThat(Direction.of(0.001)).isEqualTo(Direction.ALMOST_CERTAINLY_FALLING);
    }

    @Test
    void weekdays_and_holidays_have_levels_of_their_own() {
        var counts = new int[70];
        var monday = LocalDate.of(2020, 6, 1);
        for (int day = 0; day < counts.length; day++) {
            counts[day] = day % 7 == 0 ? 20 : 10;
        }
        var factors = WeekdayFactors.of(monday, counts, monday.plusDays(29)::equals);
        assertThat(Objects.requireNonNull(factors.get(WeekdayFactors.Level.MONDAY)).factor())
                .isCloseTo(20 / (80 / 7.0), within(1e-12));
        assertThat(Objects.requireNonNull(factors.get(WeekdayFactors.Level.HOLIDAY)).days())
                .isOne();
        assertThat(Objects.requireNonNull(factors.get(WeekdayFactors.Level.AFTER_HOLIDAY)).days())
                .isOne();
        assertThat(Objects.requireNonNull(factors.get(WeekdayFactors.Level.SUNDAY)).factor())
                .isCloseTo(10 / (80 / 7.0), within(1e-12));
    }
}
