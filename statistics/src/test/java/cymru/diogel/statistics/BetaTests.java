package cymru.diogel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BetaTests {
    @Test
    void the_arcsine_distribution_has_its_closed_form() {
        var arcsine = new Beta(0.5, 0.5);
        for (double p : new double[] {1e-12, 0.001, 0.05, 0.5, 0.95, 0.999}) {
            double expected = Math.pow(Math.sin(Math.PI * p / 2), 2);
            assertThat(arcsine.quantile(p) / expected).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void a_power_has_its_closed_form_far_in_the_tail() {
        var power = new Beta(0.02, 1);
        assertThat(power.quantile(0.05) / Math.pow(0.05, 50)).isCloseTo(1, within(1e-11));
        assertThat(new Beta(1, 0.02).quantile(0.95)).isEqualTo(1);
    }

    @Test
    void the_ends_are_the_ends() {
        assertThat(new Beta(2, 3).quantile(0)).isZero();
        assertThat(new Beta(2, 3).quantile(1)).isEqualTo(1);
        assertThat(new Beta(2, 3).cdf(-1)).isZero();
        assertThat(new Beta(2, 3).survival(2)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Beta(2, 3).quantile(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Beta(0, 3));
    }

    @Property(tries = 300)
    void the_quantile_inverts_the_distribution(
            @ForAll @DoubleRange(min = 0.1, max = 500) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 500) double beta,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        var distribution = new Beta(alpha, beta);
        double x = distribution.quantile(p);
        double slack = 1e-9 + distribution.cdf(Math.nextUp(x)) - distribution.cdf(Math.nextDown(x));
        assertThat(distribution.cdf(x)).isCloseTo(p, within(slack));
        assertThat(distribution.cdf(x) + distribution.survival(x)).isCloseTo(1, within(1e-10));
    }
}
