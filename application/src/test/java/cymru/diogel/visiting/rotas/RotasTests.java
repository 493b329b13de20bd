package cymru.diogel.visiting.rotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class RotasTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Rotas rotas;

    RotasTests(@Autowired Rotas rotas) {
        this.rotas = rotas;
    }

    @Test
    void shifts_come_back_in_order_of_time() {
        var who = UUID.randomUUID();
        var late = new Shift(who, DAY.plusDays(1), 720, 1200);
        var early = new Shift(who, DAY, 540, 1020);
        rotas.add(List.of(late, early));
        assertThat(rotas.of(who, DAY, DAY.plusDays(6))).containsExactly(early, late);
        assertThat(rotas.of(who, DAY.plusDays(1), DAY.plusDays(6))).containsExactly(late);
    }

    @Test
    void the_same_rota_again_changes_nothing() {
        var who = UUID.randomUUID();
        var shift = new Shift(who, DAY, 540, 1020);
        rotas.add(List.of(shift));
        rotas.add(List.of(shift, new Shift(who, DAY, 540, 1080)));
        assertThat(rotas.of(who, DAY, DAY)).containsExactly(new Shift(who, DAY, 540, 1080));
    }

    @Test
    void a_shift_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shift(UUID.randomUUID(), DAY, 600, 600));
    }
}
