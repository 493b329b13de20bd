package cymru.diogel.statistics.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FunctionsTests {
    private static final Offset<Double> CLOSE = within(1e-13);

    @Test
    void polygamma_takes_its_known_values() {
        double euler = 0.5772156649015329;
        assertThat(Polygamma.digamma(1)).isCloseTo(-euler, CLOSE);
        assertThat(Polygamma.digamma(0.5)).isCloseTo(-euler - 2 * Math.log(2), CLOSE);
        assertThat(Polygamma.trigamma(1)).isCloseTo(Math.PI * Math.PI / 6, CLOSE);
        assertThat(Polygamma.trigamma(0.5)).isCloseTo(Math.PI * Math.PI / 2, CLOSE);
        assertThat(Polygamma.logRising(1, 10)).isCloseTo(Math.log(3_628_800), CLOSE);
    }

    @Property
    void polygamma_steps_by_its_recurrence(@ForAll @DoubleRange(min = 0.01, max = 1e6) double x) {
        double psi = Polygamma.digamma(x);
        assertThat(Polygamma.digamma(x + 1) - psi)
                .isCloseTo(1 / x, within(1e-13 * Math.max(1, Math.abs(psi))));
        double first = Polygamma.trigamma(x);
        assertThat(first - Polygamma.trigamma(x + 1))
                .isCloseTo(1 / (x * x), within(1e-13 * Math.max(1, first)));
    }

    @Property
    void a_rise_is_the_sum_of_its_parts(
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double x,
            @ForAll @IntRange(max = 200) int first,
            @ForAll @IntRange(max = 200) int second) {
        double whole = Polygamma.logRising(x, first + second);
        double parts = Polygamma.logRising(x, first) + Polygamma.logRising(x + first, second);
        assertThat(parts).isCloseTo(whole, within(1e-9));
    }

    // Abramowitz and Stegun, tables 9.1 and 9.8
    @Test
    void bessel_functions_take_their_tabulated_values() {
        assertThat(Bessel.j(0, 2)).isCloseTo(0.22389077914123567, CLOSE);
        assertThat(Bessel.j(1, 2)).isCloseTo(0.5767248077568734, CLOSE);
        assertThat(Bessel.scaledI(0, 5)).isCloseTo(0.1835408126, within(1e-10));
        assertThat(Bessel.scaledI(1, 5)).isCloseTo(0.1639722669, within(1e-10));
        assertThat(Bessel.scaledI(0, 0)).isEqualTo(1);
        assertThat(Bessel.scaledI(1, 0)).isZero();
    }

    @Test
    void the_two_ways_of_computing_meet() {
        for (int order = 0; order <= 2; order++) {
            double below = Bessel.scaledI(order, Math.nextDown(30.0));
            assertThat(Bessel.scaledI(order, 30) / below).isCloseTo(1, CLOSE);
        }
        for (int order = 0; order <= 1; order++) {
            assertThat(Bessel.j(order, 30)).isCloseTo(Bessel.j(order, Math.nextDown(30.0)), CLOSE);
        }
    }

    @Property
    void modified_functions_keep_their_recurrence(
            @ForAll @DoubleRange(min = 0.01, max = 2_000) double x) {
        double zero = Bessel.scaledI(0, x);
        double two = Bessel.scaledI(2, x);
        assertThat((zero - two) * x / (2 * Bessel.scaledI(1, x))).isCloseTo(1, within(1e-9));
    }
}
