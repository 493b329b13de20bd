package cymru.diogel.statistics.scenarios.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scenarios.Draws;
import cymru.diogel.statistics.scenarios.Trajectories;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffingTests {
    private static final int WEEKS = 4;
    private static final int MANY = 20_000;

    @Test
    void at_steady_incidence_the_share_away_is_as_reckoned() {
        var illness = illness(1);
        double rate = 500 / 1e5 / 7;
        assertThat(1.5 * illness.steady(rate)).isCloseTo(0.01875, within(1e-12));
        // 5 cases a day among 7,000 people: 500 for each 100,000 in a week.
        var group = group(new int[] {10}, 5, 8);
        var engine = engine(steady(1), 7_000, 0.1, illness);
        assertThat(engine.share(group, 0, WEEKS - 1)).isCloseTo(0.05 + 0.01875, within(1e-6));
    }

    @Test
    void vaccination_isolation_and_closed_schools_change_absence() {
        var group = group(new int[] {10}, 5, 8);
        var half = engine(steady(1), 7_000, 0.1, illness(0.5));
        assertThat(half.share(group, 0, 0)).isCloseTo(0.05 + 0.01875 / 2, within(1e-6));
        var isolating = new Illness(0.4, Illness.lasting(7), 2, 10, weekly(1));
        assertThat(engine(steady(1), 7_000, 0.1, isolating).share(group, 0, 3))
                .isCloseTo(0.05 + 0.01875 + 2 * 10 * 5.0 / 7_000, within(1e-6));
        var closed = new double[] {0, 1, 0.5, 0};
        var model = new AbsenceModel(List.of(illness(1)), closed, 0.25, 0.1, 5);
        var engine = new StaffingEngine(model, List.of(steady(1)), 7_000, 1);
        assertThat(engine.share(group, 0, 1) - engine.share(group, 0, 0))
                .isCloseTo(0.3 * 0.75, within(1e-6));
    }

    @Test
    void people_of_a_team_are_away_together() {
        var together = spread(0.15);
        var apart = spread(0);
        double binomial = 20 * 0.1 * 0.9;
        assertThat(apart / binomial).isCloseTo(1, within(0.03));
        assertThat(together / (binomial * (1 + 19 * 0.15))).isCloseTo(1, within(0.03));
    }

    private static double spread(double correlation) {
        var away =
                IntStream.range(0, 100_000)
                        .map(it -> Absences.of(Draws.of(5, 1, it), 20, 0.1, correlation))
                        .toArray();
        double mean = Arrays.stream(away).average().orElseThrow();
        assertThat(mean).isCloseTo(2, within(0.05));
        return Arrays.stream(away).mapToDouble(it -> (it - mean) * (it - mean)).sum() / away.length;
    }

    @Test
    void a_service_that_leans_on_one_team_falls_oftener_than_one_of_four() {
        var one = capacity(group(new int[] {40}, 34, 38));
        var four = capacity(group(new int[] {10, 10, 10, 10}, 34, 38));
        assertThat(one.mostBelow()).isGreaterThan(four.mostBelow() + 0.02);
        assertThat(one.staff().weeks()[0]).isSorted();
        assertThat(one.allUnfilled()).isGreaterThan(0);
    }

    @Test
    void more_staff_never_make_a_service_less_safe_for_the_same_seed() {
        var before = capacity(group(new int[] {10, 10}, 18, 20));
        var after = capacity(group(new int[] {10, 10, 4}, 18, 20));
        for (int week = 0; week < WEEKS; week++) {
            assertThat(after.below()[week]).isLessThan(before.below()[week]);
            assertThat(after.unfilled()[week]).isLessThan(before.unfilled()[week]);
        }
        assertThat(capacity(group(new int[] {10, 10}, 18, 20)).below()).isEqualTo(before.below());
        assertThat(capacity(group(new int[] {10, 10}, 0, 0)).mostBelow()).isZero();
    }

    private static Capacity capacity(StaffGroup group) {
        var done = new int[1];
        var engine = engine(steady(MANY), 7_000, 0.1, illness(1));
        var capacity = engine.capacity(List.of(group), it -> done[0] = it).getFirst();
        assertThat(done[0]).isEqualTo(1);
        return capacity;
    }

    private static StaffingEngine engine(
            Trajectories cases, double population, double correlation, Illness illness) {
        var model = new AbsenceModel(List.of(illness), new double[WEEKS], 0, correlation, 5);
        return new StaffingEngine(model, List.of(cases), population, 1);
    }

    private static Illness illness(double factor) {
        return new Illness(0.4, Illness.lasting(7), 0, 0, weekly(factor));
    }

    private static StaffGroup group(int[] teams, int minimum, int need) {
        var weeks = new int[WEEKS][];
        Arrays.fill(weeks, teams);
        var least = new int[WEEKS];
        Arrays.fill(least, minimum);
        var full = new int[WEEKS];
        Arrays.fill(full, need);
        return new StaffGroup("home care", weeks, 1.5, 0.3, weekly(0.05), least, full);
    }

    private static double[] weekly(double value) {
        var weeks = new double[WEEKS];
        Arrays.fill(weeks, value);
        return weeks;
    }

    private static Trajectories steady(int trajectories) {
        var past = new double[60];
        Arrays.fill(past, 5);
        var counts = new int[trajectories * WEEKS * 7];
        Arrays.fill(counts, 5);
        return new Trajectories(past, counts, trajectories, WEEKS * 7);
    }
}
