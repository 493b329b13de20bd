package cymru.diogel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GammaTests {
    @Property
    void a_quantile_is_the_inverse_of_the_distribution(
            @ForAll @DoubleRange(min = 0.05, max = 5_000) double shape,
            @ForAll @DoubleRange(min = 0.01, max = 1e3) double scale,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        var gamma = new Gamma(shape, scale);
        assertThat(gamma.cdf(gamma.quantile(p))).isCloseTo(p, within(1e-10));
    }

    @Test
    void an_exponential_and_a_chi_square_are_known() {
        assertThat(new Gamma(1, 5).quantile(0.5)).isCloseTo(5 * Math.log(2), within(1e-14));
        // chi-square with two degrees of freedom
        assertThat(new Gamma(1, 2).quantile(0.975)).isCloseTo(7.377758908227871, within(1e-13));
        assertThat(new Gamma(3, 2).quantile(0.025)).isCloseTo(1.237344245791203, within(1e-13));
        assertThat(new Gamma(1, 1).survival(50)).isCloseTo(Math.exp(-50), within(1e-30));
    }

    @Test
    void shapes_that_are_no_distribution_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gamma(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gamma(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gamma(1, 1).quantile(1));
    }
}
