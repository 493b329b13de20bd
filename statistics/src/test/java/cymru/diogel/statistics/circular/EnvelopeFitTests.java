package cymru.diogel.statistics.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EnvelopeFitTests {
    private static double nineToFive(double minute) {
        return Math.clamp((minute - 540) / 480, 0.0, 1.0);
    }

    private static double[] grid(double minutes, int times) {
        var grid = new double[times];
        Arrays.fill(grid, minutes);
        return grid;
    }

    @Test
    void rounded_times_spread_over_the_envelope_are_even() {
        var random = new SplittableRandom(5);
        var rounded = random.doubles(200, 540, 1_020).map(x -> 60 * Math.round(x / 60)).toArray();
        var fit = EnvelopeFit.of(rounded, grid(60, 200), EnvelopeFitTests::nineToFive, random);
        assertThat(fit.kuiperP()).isGreaterThan(0.05);
        assertThat(fit.watsonP()).isGreaterThan(0.05);
        var turns = new double[200];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = Math.min(nineToFive(rounded[i]), Math.nextDown(1.0));
        }
        assertThat(Kuiper.of(turns).p()).isLessThan(0.05);
    }

    @Test
    void times_in_one_corner_of_the_envelope_are_not_even() {
        double[] afternoon = {930, 945, 930, 960, 930, 945, 930, 945};
        var fit =
                EnvelopeFit.of(
                        afternoon,
                        grid(15, 8),
                        EnvelopeFitTests::nineToFive,
                        new SplittableRandom(5));
        assertThat(fit.kuiperP()).isLessThan(0.001);
        assertThat(fit.watsonP()).isLessThan(0.005);
        assertThat(fit.kuiper()).isCloseTo(2.6, within(0.3));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EnvelopeFit.of(
                                new double[0], new double[0], x -> x, new SplittableRandom(1)));
    }
}
