package cymru.diogel.statistics.circular;

import static cymru.diogel.statistics.GoldenFiles.number;
import static cymru.diogel.statistics.GoldenFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RayleighTests {
    @Test
    void probabilities_agree_with_the_reference_values() {
        for (var row : GoldenFiles.read("rayleigh_p_expected.csv")) {
            var angles = CircularGoldenTests.angles(text(row, "dataset"));
            var test = Rayleigh.of(CircularSummary.of(angles));
            CircularGoldenTests.agree(test.p(), row, "p_zar", 1e-7);
            if (!Double.isNaN(number(row, "p_exact_integral"))) {
                double exact = test.exactP().orElseThrow();
                CircularGoldenTests.agree(exact, row, "p_exact_integral", 1e-5);
            }
        }
    }

    @Test
    void the_exact_probability_at_each_critical_value_is_its_level() {
        for (var row : GoldenFiles.read("rayleigh_critical_exact.csv")) {
            int n = (int) number(row, "n");
            double alpha = number(row, "alpha");
            double critical = number(row, "R_crit");
            // the root is printed to 1e-6: its level lies between those of its two neighbours
            double above = new Rayleigh(n, critical * (1 - 1e-6)).exactP().orElseThrow();
            double below = new Rayleigh(n, critical * (1 + 1e-6)).exactP().orElseThrow();
            assertThat(alpha).as(row.toString()).isBetween(below, above);
            CircularGoldenTests.agree(new Rayleigh(n, critical).p(), row, "p_zar_at_crit", 1e-5);
        }
    }

    @Test
    void few_angles_and_far_tails_have_no_exact_probability() {
        assertThat(new Rayleigh(5, 3).exactP()).isEmpty();
        assertThat(new Rayleigh(8, 7.99).exactP()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rayleigh(5, 5.1));
    }

    @Property(tries = 100)
    void probability_falls_as_the_resultant_grows(
            @ForAll @IntRange(min = 6, max = 300) int n,
            @ForAll @DoubleRange(max = 0.98) double fraction) {
        var shorter = new Rayleigh(n, n * fraction);
        var longer = new Rayleigh(n, n * (fraction + 0.02));
        assertThat(longer.p()).isLessThanOrEqualTo(shorter.p());
        assertThat(longer.exactP().orElse(0))
                .isLessThanOrEqualTo(shorter.exactP().orElse(1e-7) + 1e-11);
    }

    @Property(tries = 100)
    void the_closed_form_is_near_the_exact_value_where_it_matters(
            @ForAll @IntRange(min = 6, max = 300) int n,
            @ForAll @DoubleRange(min = 2.3, max = 4) double z) {
        var test = new Rayleigh(n, Math.sqrt(n * z));
        assertThat(test.p() / test.exactP().orElseThrow()).isCloseTo(1, within(0.04));
    }
}
