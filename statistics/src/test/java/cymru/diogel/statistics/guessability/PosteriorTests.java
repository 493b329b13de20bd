package cymru.diogel.statistics.guessability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import cymru.diogel.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosteriorTests {
    @Test
    void every_case_of_the_table_is_reproduced() {
        for (var row : GoldenFiles.read("guessability_expected.csv")) {
            // a case with another concentration shares the counts of the plain one
            String name = row.getOrDefault("case", "").replace("_alpha3", "");
            var input = GoldenFiles.read("guessability_input.csv", "case", name);
            double[] q = GoldenFiles.numbers(input, "q");
            int k = (int) GoldenFiles.number(row, "k");
            double alpha = GoldenFiles.number(row, "alpha");
            var posterior = Posterior.of(GoldenFiles.numbers(input, "count"), q, alpha, k);
            assertThat(posterior.mean())
                    .isCloseTo(GoldenFiles.number(row, "G_k_mean"), within(1e-9));
            var interval = posterior.interval();
            assertThat(interval.lower()).isCloseTo(GoldenFiles.number(row, "lo90"), within(1e-9));
            assertThat(interval.upper()).isCloseTo(GoldenFiles.number(row, "hi90"), within(1e-9));
            assertThat(Posterior.baseline(q, k))
                    .isCloseTo(GoldenFiles.number(row, "baseline"), within(1e-9));
        }
    }

    @Test
    void without_calls_the_posterior_is_the_baseline() {
        double[] q = {.5, .3, .2, 0};
        assertThat(Posterior.of(new double[4], q, 5, 2).mean()).isCloseTo(.8, within(1e-12));
    }

    @Test
    void a_call_outside_the_envelope_can_be_guessed_once_it_was_seen() {
        double[] q = {.5, .5, 0};
        var posterior = Posterior.of(new double[] {0, 0, 8}, q, 2, 1);
        assertThat(posterior.mean()).isCloseTo(.8, within(1e-12));
    }

    @Test
    void guessing_every_feasible_window_cannot_fail() {
        var posterior = Posterior.of(new double[] {3, 4, 0}, new double[] {.5, .5, 0}, 2, 3);
        assertThat(posterior.interval()).isEqualTo(new Interval(1, 1));
        assertThat(posterior.above(.9)).isEqualTo(1);
    }

    @Test
    void the_concentration_of_the_reference_households_is_found() {
        var households = referenceHouseholds();
        for (var row : GoldenFiles.read("dm_empirical_bayes_expected.csv")) {
            double alpha = GoldenFiles.number(row, "alpha");
            assertThat(EmpiricalBayes.logLikelihood(households, alpha))
                    .isCloseTo(GoldenFiles.number(row, "loglik_no_multinomial_coef"), within(5e-8));
        }
        assertThat(EmpiricalBayes.alpha(households)).isCloseTo(2.7374131984, within(2.7e-6));
        assertThat(EmpiricalBayes.alphaOrFallback(households)).isEqualTo(5);
    }

    @Test
    void the_concentration_stays_within_its_bounds() {
        double[] q = {.25, .25, .25, .25};
        var fixed = new ArrayList<EmpiricalBayes.Household>();
        var spread = new ArrayList<EmpiricalBayes.Household>();
        var random = new SplittableRandom(1);
        for (int i = 0; i < 60; i++) {
            int[] one = new int[4];
            one[random.nextInt(4)] = 12;
            fixed.add(new EmpiricalBayes.Household(one, q));
            spread.add(new EmpiricalBayes.Household(new int[] {3, 3, 3, 3}, q));
        }
        assertThat(EmpiricalBayes.alphaOrFallback(fixed)).isEqualTo(.5);
        assertThat(EmpiricalBayes.alphaOrFallback(spread)).isEqualTo(50);
    }

    private static List<EmpiricalBayes.Household> referenceHouseholds() {
        return IntStream.range(0, 6)
                .mapToObj(household -> {
                    var rows =
                            GoldenFiles.read(
                                    "dm_empirical_bayes_input.csv",
                                    "household",
                                    String.valueOf(household));
                    double[] counts = GoldenFiles.numbers(rows, "count");
                    return new EmpiricalBayes.Household(
                            IntStream.range(0, counts.length).map(b -> (int) counts[b]).toArray(),
                            GoldenFiles.numbers(rows, "q"));
                })
                .toList();
    }
}
