package cymru.diogel.visiting.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.planning.Cell;
import cymru.diogel.visiting.planner.Sealed.Slot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void what_is_put_into_bytes_comes_out_again() {
        var read = Sealed.of(content(16 * 60 + 15).bytes());
        assertThat(read.slot()).isEqualTo(new Slot(DAY, 16 * 60 + 15));
        assertThat(read.cells()).hasSize(2);
        assertThat(read.seed()).hasSize(32);
    }

    @Test
    void the_length_of_what_is_stored_does_not_tell_the_hour() {
        assertThat(content(450).bytes()).hasSameSizeAs(content(1200).bytes());
    }

    @Test
    void nothing_sealed_is_said_when_it_is_put_into_words() {
        assertThat(content(450).toString()).doesNotContain("450", "2026");
        assertThat(content(450).slot().toString()).doesNotContain("450", "2026");
    }

    private static Sealed content(int minute) {
        var cells = List.of(new Cell(DAY, 450), new Cell(DAY, 465));
        return new Sealed(new Slot(DAY, minute), new byte[32], cells);
    }
}
