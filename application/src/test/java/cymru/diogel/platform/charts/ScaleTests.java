package cymru.diogel.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTests {
    @Test
    void values_are_drawn_in_proportion_and_never_outside() {
        var up = new Scale(0, 10, 260, 20);
        assertThat(up.at(0)).isEqualTo(260);
        assertThat(up.at(5)).isEqualTo(140);
        assertThat(up.at(10)).isEqualTo(20);
        assertThat(up.at(11)).isEqualTo(20);
        assertThat(new Scale(3, 3, 7, 9).at(3)).isEqualTo(7);
    }

    @Test
    void ticks_are_round_numbers() {
        assertThat(new Scale(0, 10, 0, 1).ticks(5)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(new Scale(0, 291, 0, 1).ticks(5)).containsExactly(0.0, 100.0, 200.0);
        assertThat(new Scale(0, 1, 0, 1).ticks(5))
                .containsExactly(0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0);
        assertThat(new Scale(2, 2, 0, 1).ticks(5)).containsExactly(2.0);
    }

    @Test
    void lengths_are_written_the_same_everywhere() {
        assertThat(Drawn.length(149.6)).isEqualTo("149.6");
        assertThat(Drawn.length(150)).isEqualTo("150");
        assertThat(Drawn.length(-0.01)).isEqualTo("0");
        assertThat(Drawn.length(0.25)).isEqualTo("0.2");
    }
}
