package cymru.diogel.statistics.scenarios;

import static cymru.diogel.statistics.GoldenFiles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;

class ScenarioTests {
    private static final Pathogen COVID = Pathogen.of(4.7, 2.9);

    @Test
    void growth_rates_equal_the_reference_file() {
        for (var row : GoldenFiles.read("renewal_growth_expected.csv")) {
            double growth = Renewal.growth(number(row, "R"), COVID);
            assertThat(growth).isCloseTo(number(row, "r_per_day"), within(1e-9));
            assertThat(Renewal.doubling(growth) / number(row, "doubling_days"))
                    .isCloseTo(1, within(1e-8));
            assertThat(Math.exp(7 * growth)).isCloseTo(number(row, "weekly_factor"), within(1e-8));
        }
    }

    @Test
    void final_sizes_equal_the_reference_file() {
        for (var row : GoldenFiles.read("final_size_expected.csv")) {
            assertThat(Renewal.finalSize(number(row, "R0")))
                    .isCloseTo(number(row, "final_attack_rate"), within(1e-9));
        }
        assertThat(Renewal.finalSize(0.9)).isZero();
    }

    @Test
    void without_chance_an_epidemic_grows_at_its_rate() {
        for (double r : new double[] {0.8, 1.1, 1.5}) {
            var state = new EpidemicState(alike(31, 1000), 1e12, 1, r, 0);
            var ahead = Renewal.expected(state, spec(120, 0), COVID);
            double measured = Math.log(ahead[119] / ahead[112]) / 7;
            assertThat(measured / Renewal.growth(r, COVID)).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void the_mean_final_size_of_many_trajectories_is_right() {
        for (double r0 : new double[] {1.5, 2}) {
            var state = new EpidemicState(alike(5, 40), 100_000, 1 - 200 / 1e5, r0, 0);
            var cases = new ScenarioEngine(COVID, 1).simulate(state, spec(400, 0), 400, 7);
            double mean = IntStream.of(cases.counts()).sum() / 400.0 + 200;
            assertThat(mean / 1e5 / Renewal.finalSize(r0)).isCloseTo(1, within(0.02));
        }
    }

    @Test
    void the_mean_of_many_trajectories_is_what_is_expected_without_chance() {
        var state = new EpidemicState(alike(30, 50), 130_000, 0.9, 1.2, 0);
        var expected = Renewal.expected(state, spec(28, 0), COVID);
        var cases = new ScenarioEngine(COVID, 1).simulate(state, spec(28, 0), 20_000, 1);
        double mean = Arrays.stream(cases.week(3)).average().orElseThrow();
        double sum = Arrays.stream(expected, 21, 28).sum();
        assertThat(mean / sum).isCloseTo(1, within(0.01));
    }

    @Test
    void fans_are_monotone_and_hardly_depend_on_the_seed() {
        var state = new EpidemicState(alike(30, 40), 130_000, 0.9, 1.2, 0.1);
        var first = fan(state, 1);
        var second = fan(state, 2);
        for (int week = 0; week < 26; week++) {
            assertThat(first.weeks()[week]).isSorted();
            for (int level = 0; level < Fan.WIDTH; level++) {
                // Beside the spread of the week: small counts jump by whole cases.
                double wide = first.weeks()[week][4] - first.weeks()[week][0];
                double apart = first.weeks()[week][level] - second.weeks()[week][level];
                assertThat(Math.abs(apart) / wide).isLessThan(0.06);
            }
        }
        assertThat(first.weeks()).isDeepEqualTo(fan(state, 1).weeks());
        assertThat(first.weeks()[25]).isNotEqualTo(second.weeks()[25]);
    }

    @Test
    void the_number_of_threads_changes_nothing() throws Exception {
        var state = new EpidemicState(alike(30, 40), 130_000, 0.9, 1.2, 0.1);
        var spec = spec(70, 0.03);
        var alone = new ForkJoinPool(1);
        var many = new ForkJoinPool(4);
        try (alone;
                many) {
            var engine = new ScenarioEngine(COVID, 3);
            var one = alone.submit(() -> engine.simulate(state, spec, 500, 9)).get();
            var four = many.submit(() -> engine.simulate(state, spec, 500, 9)).get();
            assertThat(one.counts()).isEqualTo(four.counts());
        }
    }

    @Test
    void nobody_is_infected_twice_and_a_spent_epidemic_stops() {
        var state = new EpidemicState(alike(10, 100), 5_000, 0.5, 4, 1);
        var cases = new ScenarioEngine(COVID, 1).simulate(state, spec(200, 0.03), 200, 1);
        for (int it = 0; it < 200; it++) {
            int from = it * 200;
            assertThat(Arrays.stream(cases.counts(), from, from + 200).sum())
                    .isLessThanOrEqualTo(2_500);
        }
    }

    @Test
    void a_surge_makes_more_cases_from_its_day_and_a_season_begins_at_one() {
        var none = Multipliers.none(56);
        assertThat(none.season(0.2, 28).byDay()[0]).isCloseTo(1, within(1e-12));
        assertThat(none.season(0.2, 28).byDay()[28]).isGreaterThan(1);
        assertThat(none.step(14, 21, 1.5).byDay()).contains(1.5, Index.atIndex(14));
        assertThat(none.step(14, 21, 1.5).byDay()[21]).isEqualTo(1);
        var state = new EpidemicState(alike(30, 40), 130_000, 0.9, 1, 0);
        var spec = new ScenarioSpec(none.step(14, 56, 1.5).byDay(), 0, 10, 0, 1);
        var surge = Renewal.expected(state, spec, COVID);
        var plain = Renewal.expected(state, spec(56, 0), COVID);
        assertThat(surge[13]).isEqualTo(plain[13]);
        assertThat(surge[14]).isGreaterThan(plain[14] * 1.4);
    }

    @Test
    void two_illnesses_add_up_and_share_no_random_numbers() {
        var state = new EpidemicState(alike(30, 40), 130_000, 0.9, 1.2, 0.1);
        var covid = new ScenarioEngine(COVID, 1).simulate(state, spec(28, 0.03), 50, 1);
        var flu = new ScenarioEngine(Pathogen.of(2.6, 1.5), 2);
        var other = flu.simulate(state, spec(28, 0.03), 50, 1);
        var both = covid.plus(other);
        assertThat(both.cases(17, 5)).isEqualTo(covid.cases(17, 5) + other.cases(17, 5));
        assertThat(covid.counts()).isNotEqualTo(other.counts());
        assertThat(both.past()[29]).isEqualTo(80);
    }

    @Test
    void counts_have_the_mean_and_spread_that_they_should() {
        for (double mean : new double[] {0.4, 8, 60, 900}) {
            var draws = Draws.of(1, 2, (long) mean);
            var counts = IntStream.range(0, 200_000).map(_ -> draws.negativeBinomial(mean, 8));
            var summary = counts.mapToDouble(it -> it).toArray();
            double average = Arrays.stream(summary).average().orElseThrow();
            double square =
                    Arrays.stream(summary).map(it -> (it - average) * (it - average)).sum()
                            / summary.length;
            assertThat(average / mean).isCloseTo(1, within(0.02));
            assertThat(square / (mean + mean * mean / 8)).isCloseTo(1, within(0.04));
        }
        assertThat(Draws.logFactorial(40)).isCloseTo(110.32063971475740, within(1e-10));
    }

    @Test
    void a_scenario_is_scored_by_what_came() {
        var values = new double[] {10, 20, 30, 40, 50};
        assertThat(ScenarioScore.weighted(values, 30))
                .isCloseTo((0.25 * 20 + 0.1 * 40) / 2.5, within(1e-12));
        assertThat(ScenarioScore.weighted(values, 60))
                .isCloseTo((15 + 0.25 * (20 + 4 * 20) + 0.1 * (40 + 10 * 10)) / 2.5, within(1e-12));
        var fan = new Fan(new double[][] {values, values, values});
        var score = ScenarioScore.of(fan, new double[] {30, 45, 60, 1});
        assertThat(score.weeks()).isEqualTo(3);
        assertThat(score.inHalf()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(score.inMost()).isCloseTo(2.0 / 3, within(1e-12));
        assertThatThrownBy(() -> ScenarioScore.of(fan, new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Fan fan(EpidemicState state, long seed) {
        return new ScenarioEngine(COVID, 1).simulate(state, spec(182, 0.03), 10_000, seed).fan();
    }

    private static ScenarioSpec spec(int days, double walk) {
        return new ScenarioSpec(Multipliers.none(days).byDay(), 0, 10, walk, 1);
    }

    private static double[] alike(int days, double cases) {
        var past = new double[days];
        Arrays.fill(past, cases);
        return past;
    }
}
