package cymru.diogel.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class LotteryTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int DRAWS = 100_000;

    @Test
    void every_cell_has_the_same_chance() {
        var cells = cells(60);
        var counts = new int[cells.size()];
        for (var draw = 0; draw < DRAWS; draw++) {
            var seed = ByteBuffer.allocate(32).putInt(draw).array();
            counts[cells.indexOf(Lottery.open(seed, cells))]++;
        }
        var expected = (double) DRAWS / cells.size();
        var statistic = 0.0;
        for (var count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        var p = 1 - new ChiSquaredDistribution(cells.size() - 1.0).cumulativeProbability(statistic);
        assertThat(p).isGreaterThan(1e-4);
    }

    @Test
    void the_seed_opens_the_draw_that_was_made() {
        var cells = cells(33);
        var draw = Lottery.draw(cells, new SecureRandom());
        assertThat(Lottery.open(draw.seed(), cells)).isEqualTo(draw.cell());
        assertThat(Lottery.commitment(draw.seed(), cells)).isEqualTo(draw.commitment());
    }

    @Test
    void other_cells_or_another_seed_do_not_match_the_commitment() {
        var cells = cells(33);
        var draw = Lottery.draw(cells, new SecureRandom());
        assertThat(Lottery.commitment(draw.seed(), cells(34))).isNotEqualTo(draw.commitment());
        assertThat(Lottery.commitment(new byte[32], cells)).isNotEqualTo(draw.commitment());
    }

    @Test
    void two_draws_from_the_same_cells_have_different_seeds() {
        var random = new SecureRandom();
        assertThat(Lottery.draw(cells(5), random).seed())
                .isNotEqualTo(Lottery.draw(cells(5), random).seed());
    }

    @Test
    void nothing_can_be_drawn_from_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lottery.open(new byte[32], List.of()));
    }

    private static List<Cell> cells(int count) {
        var cells = new ArrayList<Cell>();
        for (var index = 0; index < count; index++) {
            cells.add(new Cell(DAY.plusDays(index / 40), 8 * 60 + index % 40 * Cell.GRID));
        }
        return cells;
    }
}
