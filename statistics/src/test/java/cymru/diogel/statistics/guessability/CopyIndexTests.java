package cymru.diogel.statistics.guessability;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyIndexTests {
    private static final MonteCarlo TEST = new MonteCarlo(9_999, 0);

    @Test
    void only_calls_with_a_planned_call_before_them_are_pairs() {
        var copy = new CopyIndex(60);
        copy.unannounced(600);
        copy.planned(700);
        copy.unannounced(760);
        copy.unannounced(761);
        assertThat(copy.pairs()).isEqualTo(2);
        assertThat(copy.copies()).isEqualTo(1);
    }

    @Test
    void copying_is_found_although_hours_vary() {
        var copy = new CopyIndex(60);
        for (int i = 0; i < 8; i++) {
            int minute = 480 + i * 97 % 700;
            copy.planned(minute);
            copy.unannounced(minute + 10);
        }
        assertThat(copy.copies()).isEqualTo(8);
        assertThat(copy.p(TEST, null, new SplittableRandom(1))).isLessThan(.001);
    }

    @Test
    void calls_that_all_come_at_one_time_copy_no_more_than_chance_would() {
        var copy = new CopyIndex(60);
        for (int i = 0; i < 8; i++) {
            copy.planned(600);
            copy.unannounced(610);
        }
        assertThat(copy.p(TEST, null, new SplittableRandom(2))).isEqualTo(1);
    }

    @Test
    void a_household_with_few_calls_is_held_against_its_team() {
        var copy = new CopyIndex(60);
        for (int i = 0; i < 4; i++) {
            copy.planned(600);
            copy.unannounced(610);
        }
        assertThat(copy.needsTeam()).isTrue();
        int[] elsewhere = IntStream.range(0, 100).map(i -> i < 4 ? 610 : 1000).toArray();
        assertThat(copy.p(TEST, elsewhere, new SplittableRandom(3))).isLessThan(.001);
    }

    @Test
    void nothing_copied_is_no_sign() {
        var copy = new CopyIndex(60);
        copy.planned(500);
        copy.unannounced(900);
        assertThat(copy.p(TEST, null, new SplittableRandom(4))).isEqualTo(1);
    }
}
