package cymru.diogel.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NoticeContrastTests {
    private static final int VISITS = 16;

    private static NoticeContrast of(int plannedFrom, int unannouncedFrom) {
        boolean[] surprises = new boolean[VISITS];
        int[] minutes = new int[VISITS];
        int[] windows = new int[VISITS];
        for (int i = 0; i < VISITS; i++) {
            surprises[i] = i % 2 == 0;
            minutes[i] = (surprises[i] ? unannouncedFrom : plannedFrom) + i / 2 * 15;
            windows[i] = minutes[i] / 60;
        }
        return NoticeContrast.of(
                surprises,
                minutes,
                windows,
                new MonteCarlo(999, 0),
                new SplittableRandom[] {new SplittableRandom(1), new SplittableRandom(2)});
    }

    @Test
    void mornings_announced_and_afternoons_not_are_told_apart() {
        var contrast = of(540, 840);
        assertThat(contrast.planned()).isEqualTo(8);
        assertThat(contrast.unannounced()).isEqualTo(8);
        assertThat(contrast.information()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(contrast.informationP()).isLessThan(.01);
        assertThat(contrast.watson()).isGreaterThan(.3);
        assertThat(contrast.watsonP()).isLessThan(.01);
    }

    @Test
    void the_same_times_with_and_without_notice_are_not() {
        var contrast = of(540, 540);
        assertThat(contrast.information()).isCloseTo(0, within(1e-12));
        assertThat(contrast.informationP()).isEqualTo(1);
        assertThat(contrast.watsonP()).isGreaterThan(.5);
    }
}
