package cymru.diogel.statistics.circular;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RaoSpacingTests {
    // up to 1,000 the table agrees to a hundredth of a degree, but that takes two minutes
    private static final int SLOW_FROM = 100;

    @Test
    void critical_values_agree_with_the_published_table() {
        for (var row : GoldenFiles.read("rao_spacing_critical_deg.csv")) {
            int n = (int) number(row, "n");
            if (n > SLOW_FROM) {
                continue;
            }
            for (var level : new String[] {"0.001", "0.01", "0.05", "0.10"}) {
                double critical = RaoSpacing.critical(n, Double.parseDouble(level));
                assertThat(critical)
                        .as("%d at %s", n, level)
                        .isCloseTo(number(row, "alpha_" + level), within(0.0075));
            }
        }
    }

    @Test
    void two_points_are_uniform_in_their_spacing() {
        assertThat(new RaoSpacing(2, 45).p()).isCloseTo(0.75, within(1e-12));
        assertThat(new RaoSpacing(1, 0).p()).isEqualTo(1);
    }

    @Test
    void the_exact_probability_agrees_with_simulation() {
        var random = new SplittableRandom(11);
        for (int n : new int[] {3, 5, 12, 40}) {
            double critical = RaoSpacing.critical(n, 0.2);
            int reached = 0;
            for (int i = 0; i < 20_000; i++) {
                var angles = random.doubles(n, 0, 2 * Math.PI).toArray();
                reached += RaoSpacing.of(angles).degrees() >= critical ? 1 : 0;
            }
            assertThat(reached / 20_000.0).as("n = " + n).isCloseTo(0.2, within(0.012));
        }
    }

    @Property(tries = 60)
    void probability_falls_from_one_to_nothing(@ForAll @IntRange(min = 2, max = 120) int n) {
        double previous = new RaoSpacing(n, 0).p();
        assertThat(previous).isEqualTo(1);
        for (double degrees = 1; degrees < 360; degrees += 19) {
            double p = new RaoSpacing(n, degrees).p();
            assertThat(p).isLessThanOrEqualTo(previous + 1e-9);
            previous = p;
        }
        assertThat(new RaoSpacing(n, 360.0 - 360.0 / n).p()).isLessThan(1e-9);
    }

    @Test
    void many_points_join_the_normal_limit() {
        double exact = new RaoSpacing(1_000, 136).p();
        assertThat(new RaoSpacing(1_001, 136).p()).isCloseTo(exact, within(0.002));
    }
}
