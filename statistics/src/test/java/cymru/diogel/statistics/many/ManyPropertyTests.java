package cymru.diogel.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ManyPropertyTests {
    @Property
    void adjusting_keeps_order_and_never_makes_a_probability_smaller(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(max = 1) Double> values) {
        var p = values.stream().mapToDouble(Double::doubleValue).toArray();
        var bh = FalseDiscovery.benjaminiHochberg(p);
        var by = FalseDiscovery.benjaminiYekutieli(p);
        var holm = FalseDiscovery.holm(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(bh[i]).isBetween(p[i] - 1e-15, 1.0);
            assertThat(by[i]).isBetween(bh[i] - 1e-15, 1.0);
            assertThat(holm[i]).isBetween(bh[i] - 1e-15, 1.0);
            for (int j = 0; j < p.length; j++) {
                boolean reversed = p[i] <= p[j] && (bh[i] > bh[j] || holm[i] > holm[j]);
                assertThat(reversed).isFalse();
            }
        }
    }

    @Property
    void step_up_rejects_what_its_rule_says(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 0.2) Double> values) {
        var p = values.stream().mapToDouble(Double::doubleValue).toArray();
        var sorted = p.clone();
        Arrays.sort(sorted);
        int rejected = 0;
        for (int i = 1; i <= sorted.length; i++) {
            rejected = sorted[i - 1] <= i * 0.0501 / sorted.length ? i : rejected;
        }
        var adjusted = FalseDiscovery.benjaminiHochberg(p);
        assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.0501).count()).isEqualTo(rejected);
    }

    @Property
    void funnel_limits_nest_and_hold_the_target(
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double target) {
        var funnel = new FunnelLimits(target);
        var inner = funnel.at(n, 0.95);
        var outer = funnel.at(n, 0.998);
        assertThat(outer.lower()).isBetween(0.0, inner.lower());
        assertThat(outer.upper()).isBetween(inner.upper(), 1.0);
        assertThat(inner.lower()).isLessThanOrEqualTo(target);
        var wide = funnel.at(n, 0.95, new Overdispersion(4, 10));
        assertThat(wide.lower()).isLessThanOrEqualTo(inner.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(inner.upper());
        assertThat(funnel.at(n, 0.95, new Overdispersion(4, 9))).isEqualTo(inner);
    }

    @Test
    void one_extreme_unit_in_ten_does_not_make_all_look_different() {
        double[] scores = {-1, 1, -1, 1, -1, 1, -1, 1, -1, 40};
        assertThat(Overdispersion.of(scores).phi()).isCloseTo(1, within(1e-12));
        assertThat(Overdispersion.of(new double[] {3, -3}).phi()).isEqualTo(9);
        assertThat(Overdispersion.score(15, 20, 0.5)).isCloseTo(Math.sqrt(5), within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.of(new double[0]));
    }

    @Test
    void the_alarm_lets_innocent_runs_last_as_long_as_asked() {
        var cusum = new BernoulliCusum(0.2, 0.4);
        double alarm = cusum.alarm(200, 17);
        assertThat(cusum.alarm(200, 17)).isEqualTo(alarm);
        assertThat(cusum.alarm(1_000, 17)).isGreaterThan(alarm);
        double innocent = meanRun(cusum, alarm, 0.2);
        assertThat(innocent).isBetween(185.0, 260.0);
        assertThat(meanRun(cusum, alarm, 0.4)).isLessThan(innocent / 6);
    }

    private static double meanRun(BernoulliCusum cusum, double alarm, double chance) {
        var random = new SplittableRandom(99);
        long steps = 0;
        for (int run = 0; run < 4_000; run++) {
            for (double sum = 0; sum < alarm; steps++) {
                sum = cusum.next(sum, random.nextDouble() < chance);
            }
        }
        return steps / 4_000.0;
    }

    @Test
    void a_high_baseline_is_feared_half_way_to_certainty() {
        assertThat(BernoulliCusum.doubling(0.2).feared()).isEqualTo(0.4);
        assertThat(BernoulliCusum.doubling(0.5).feared()).isEqualTo(0.75);
        assertThatIllegalArgumentException().isThrownBy(() -> new BernoulliCusum(0.5, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BernoulliCusum(0.2, 0.3).alarm(0, 1));
    }

    @Property
    void pooling_lies_between_the_unit_and_all(
            @ForAll @IntRange(max = 100) int hits,
            @ForAll @IntRange(min = 1, max = 100) int misses,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double mean,
            @ForAll @DoubleRange(min = 0.5, max = 500) double weight) {
        var pooling = new PartialPooling(mean, weight);
        double own = (double) hits / (hits + misses);
        double pooled = pooling.share(hits, hits + misses);
        assertThat(pooled).isBetween(Math.min(own, mean) - 1e-12, Math.max(own, mean) + 1e-12);
        var interval = pooling.interval(hits, hits + misses, 0.9);
        assertThat(interval.lower()).isLessThan(interval.upper());
    }

    @Test
    void units_that_differ_are_pooled_less_than_units_that_do_not() {
        int[] trials = {50, 50, 50, 50, 50, 50};
        var alike = PartialPooling.fit(new int[] {20, 19, 21, 20, 20, 20}, trials);
        var unlike = PartialPooling.fit(new int[] {2, 45, 10, 30, 5, 28}, trials);
        assertThat(alike.weight()).isGreaterThan(500);
        assertThat(unlike.weight()).isBetween(1.0, 6.0);
        assertThat(alike.mean()).isCloseTo(120.5 / 301, within(1e-12));
    }
}
