package cymru.diogel.statistics.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelsTests {
    private static final boolean[] HALF = {true, true, true, true, false, false, false, false};

    @Test
    void visits_wholly_told_apart_are_as_rare_as_counting_says() {
        var labels = new Labels(HALF, new int[] {2, 2, 2, 2, 5, 5, 5, 5}, 12);
        // 2 of the 70 labellings
        assertThat(labels.permutationP(new MonteCarlo(20_000, 0), new SplittableRandom(1)))
                .isCloseTo(2.0 / 70, within(0.004));
        assertThat(labels.information().plugIn()).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void visits_that_are_alike_tell_nothing() {
        var labels = new Labels(HALF, new int[] {1, 2, 3, 4, 1, 2, 3, 4}, 6);
        assertThat(labels.permutationP(new MonteCarlo(99, 0), new SplittableRandom(1)))
                .isEqualTo(1);
        assertThat(labels.information().plugIn()).isCloseTo(0, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Labels(HALF, new int[] {1}, 2));
    }

    @Property
    void information_is_never_more_than_either_side_holds(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(max = 11) Integer> windows,
            @ForAll @IntRange(min = 1, max = 59) int split) {
        var flags = new boolean[windows.size()];
        for (int i = split; i < flags.length; i++) {
            flags[i] = true;
        }
        var cells = windows.stream().mapToInt(Integer::intValue).toArray();
        var information = new Labels(flags, cells, 12).information();
        assertThat(information.plugIn()).isBetween(0.0, Math.log(2) + 1e-12);
        assertThat(information.shrink()).isBetween(0.0, Math.log(2) + 1e-12);
        assertThat(information.p()).isBetween(0.0, 1.0);
    }
}
