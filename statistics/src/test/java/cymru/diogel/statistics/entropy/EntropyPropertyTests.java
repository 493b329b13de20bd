package cymru.diogel.statistics.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntropyPropertyTests {
    @Property
    void no_entropy_is_shown_above_the_logarithm_of_the_windows_or_below_nought(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 300) Integer> values) {
        var counts = withOne(values);
        double ceiling = Math.log(counts.length);
        estimates(counts)
                .forEach(entropy -> {
                    assertThat(entropy.nats()).isBetween(0.0, ceiling);
                    assertThat(entropy.bits()).isBetween(0.0, ceiling / Math.log(2));
                    assertThat(entropy.effectiveNumber()).isBetween(1.0, counts.length + 1e-9);
                });
    }

    @Property
    void the_order_of_windows_does_not_matter(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 300) Integer> values,
            @ForAll long seed) {
        var counts = withOne(values);
        var shuffled = new ArrayList<>(values);
        shuffled.set(0, shuffled.getFirst() + 1);
        Collections.shuffle(shuffled, new Random(seed));
        var others = estimates(ints(shuffled)).toList();
        var ours = estimates(counts).toList();
        for (int i = 0; i < ours.size(); i++) {
            assertThat(others.get(i).raw()).isCloseTo(ours.get(i).raw(), within(1e-9));
        }
    }

    @Property
    void nsb_of_few_visits_lies_inside_and_its_deviation_is_possible(
            @ForAll @Size(min = 2, max = 168) List<@IntRange(max = 3) Integer> values) {
        var nsb = Nsb.of(ints(values));
        double ceiling = Math.log(values.size());
        assertThat(nsb.entropy().isClipped()).isFalse();
        assertThat(nsb.entropy().raw()).isBetween(0.0, ceiling);
        assertThat(nsb.standardDeviation()).isBetween(0.0, ceiling / 2);
    }

    @Test
    void nsb_without_visits_is_half_way_up() {
        // flat in expected entropy from 0 to ln K
        var nsb = Nsb.of(new int[12]);
        assertThat(nsb.entropy().raw()).isCloseTo(Math.log(12) / 2, within(1e-3));
        assertThat(Nsb.of(new int[] {5}).entropy().raw()).isZero();
    }

    @Test
    void nsb_of_very_many_visits_is_their_entropy() {
        int[] counts = {1_000_000, 2_000_000, 3_000_000, 17};
        double likelihood = PlugIn.maximumLikelihood(counts).raw();
        assertThat(Nsb.of(counts).entropy().raw()).isCloseTo(likelihood, within(1e-5));
        assertThat(Nsb.of(counts).standardDeviation()).isLessThan(1e-3);
    }

    @Test
    void an_estimate_above_the_ceiling_is_clipped_and_says_so() {
        var singletons = new int[12];
        Arrays.fill(singletons, 1);
        var estimate = PlugIn.chaoShen(singletons);
        assertThat(estimate.raw()).isGreaterThan(5);
        assertThat(estimate.isClipped()).isTrue();
        assertThat(estimate.effectiveNumber()).isCloseTo(12, within(1e-9));
        assertThat(PlugIn.maximumLikelihood(singletons).isClipped()).isFalse();
    }

    @Test
    void no_visits_have_no_observed_entropy() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlugIn.maximumLikelihood(new int[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> MinEntropy.of(new int[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> Nsb.of(new int[] {1, -1}));
        assertThat(PlugIn.laplace(new int[3]).raw()).isCloseTo(Math.log(3), within(1e-12));
        assertThat(Shrinkage.of(new int[3]).lambda()).isEqualTo(1);
    }

    private static Stream<Entropy> estimates(int[] counts) {
        return Stream.of(
                PlugIn.maximumLikelihood(counts),
                PlugIn.millerMadow(counts),
                PlugIn.chaoShen(counts),
                PlugIn.jeffreys(counts),
                PlugIn.laplace(counts),
                PlugIn.schurmannGrassberger(counts),
                PlugIn.minimax(counts),
                Shrinkage.of(counts).entropy(),
                Nsb.of(counts).entropy());
    }

    private static int[] withOne(List<Integer> values) {
        var counts = ints(values);
        counts[0]++;
        return counts;
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
