package cymru.diogel.statistics.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WatsonTwoSampleTests {
    @Test
    void a_tie_between_samples_is_the_average_of_both_orders() {
        double[] first = {1, 2, 3};
        double[] second = {2, 4};
        double firstBefore = statistic(first, new double[] {2.1, 4});
        double secondBefore = statistic(first, new double[] {1.9, 4});
        assertThat(statistic(first, second))
                .isCloseTo((firstBefore + secondBefore) / 2, within(1e-12));
    }

    @Test
    void the_permutation_probability_is_small_only_for_different_samples() {
        double[] morning = {2.3, 2.4, 2.5, 2.6, 2.7, 2.8};
        double[] evening = {4.3, 4.4, 4.5, 4.6, 4.7, 4.8};
        var different = new WatsonTwoSample(morning, evening);
        // of the 924 labellings only the real one and its mirror are this far apart
        assertThat(p(different, 9_999)).isBetween(0.0008, 0.015);
        var same = new WatsonTwoSample(morning, morning);
        assertThat(p(same, 999)).isGreaterThan(0.5);
    }

    private static double p(WatsonTwoSample samples, int permutations) {
        return samples.permutationP(new MonteCarlo(permutations, 0), new SplittableRandom(3));
    }

    @Test
    void the_same_seed_gives_the_same_probability() {
        var test = new WatsonTwoSample(new double[] {1, 2, 3, 5}, new double[] {2, 4, 4.5});
        assertThat(p(test, 500)).isEqualTo(p(test, 500));
        assertThat(test.asymptoticP()).isBetween(0.0, 1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WatsonTwoSample(new double[0], new double[1]));
    }

    @Property
    void neither_the_order_of_samples_nor_the_start_of_the_day_matters(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 95) Integer> first,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 95) Integer> second,
            @ForAll @IntRange(max = 95) int turn) {
        double statistic = statistic(quarters(first, 0), quarters(second, 0));
        assertThat(statistic(quarters(second, 0), quarters(first, 0)))
                .isCloseTo(statistic, within(1e-12));
        assertThat(statistic(quarters(first, turn), quarters(second, turn)))
                .isCloseTo(statistic, within(1e-12));
    }

    private static double[] quarters(List<Integer> cells, int turn) {
        return cells.stream()
                .mapToDouble(cell -> Dial.DAY.angle((cell + turn) % 96 * 15))
                .toArray();
    }

    private static double statistic(double[] first, double[] second) {
        return new WatsonTwoSample(first, second).statistic();
    }
}
