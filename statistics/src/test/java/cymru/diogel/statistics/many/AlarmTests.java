package cymru.diogel.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How often the alarm on change is false, in units of many sizes. */
class AlarmTests {
    /** Households whose rotas leave them more and less to guess, as in a county. */
    private static final double[] BASELINES = {.16, .16, .2, .22, .25, .16, .4, .3};

    @Test
    void a_county_with_nothing_wrong_has_an_alarm_in_one_run_of_twenty_at_most() {
        assertThat(falseAlarms(3_000, 4_000)).isBetween(.03, .055);
    }

    @Test
    void neither_has_a_team_nor_a_practitioner() {
        assertThat(falseAlarms(200, 10_000)).isLessThanOrEqualTo(.055);
        assertThat(falseAlarms(30, 10_000)).isLessThanOrEqualTo(.055);
        assertThat(falseAlarms(8, 10_000)).isLessThanOrEqualTo(.055);
    }

    @Test
    void a_run_length_of_two_hundred_would_alarm_in_every_county() {
        double limit = BernoulliCusum.doubling(mean()).alarm(200, 1);
        assertThat(alarms(limit, 3_000, 300, 0)).isGreaterThan(.95);
    }

    @Test
    void a_county_whose_visits_become_twice_as_easy_to_guess_is_found() {
        double limit = limit(3_000);
        // the last tenth of the record
        assertThat(alarms(limit, 3_000, 300, 300)).isGreaterThan(.99);
    }

    @Test
    void twice_as_many_visits_raise_the_limit_by_the_logarithm_of_two() {
        var cusum = BernoulliCusum.doubling(.26);
        for (double length = 1_000; length < 1e9; length *= 8) {
            double raised = cusum.alarm(length * 8, 1) - cusum.alarm(length, 1);
            assertThat(raised).isCloseTo(Math.log(8), within(.2));
        }
        assertThat(BernoulliCusum.runLength(3_000, .05)).isCloseTo(58_487, within(1.0));
    }

    private static double falseAlarms(int visits, int runs) {
        return alarms(limit(visits), visits, runs, 0);
    }

    /** The rule of the audit: one simulated level, for the mean baseline. */
    private static double limit(int visits) {
        double runLength = Math.max(200, BernoulliCusum.runLength(visits, .05));
        return BernoulliCusum.doubling(mean()).alarm(runLength, 1);
    }

    private static double mean() {
        return Math.round(Arrays.stream(BASELINES).average().orElseThrow() / .02) * .02;
    }

    /** The share of runs with an alarm when so many visits at the end are twice as easy. */
    private static double alarms(double limit, int visits, int runs, int easier) {
        var cusums =
                Arrays.stream(BASELINES)
                        .mapToObj(BernoulliCusum::doubling)
                        .toArray(BernoulliCusum[]::new);
        var random = new SplittableRandom(11);
        int alarms = 0;
        for (int run = 0; run < runs; run++) {
            double sum = 0;
            double highest = 0;
            for (int visit = 0; visit < visits; visit++) {
                var cusum = cusums[random.nextInt(cusums.length)];
                boolean isEasy = visit >= visits - easier;
                double chance = isEasy ? cusum.feared() : cusum.expected();
                sum = cusum.next(sum, random.nextDouble() < chance);
                highest = Math.max(highest, sum);
            }
            alarms += highest >= limit ? 1 : 0;
        }
        return (double) alarms / runs;
    }
}
