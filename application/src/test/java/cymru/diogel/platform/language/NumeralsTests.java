package cymru.diogel.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTests {
    @Test
    void numbers_are_written_as_people_write_them() {
        assertThat(Numerals.count(1_984)).isEqualTo("1,984");
        assertThat(Numerals.inTen(0.5634)).isEqualTo("5.6");
        assertThat(Numerals.percent(0.351)).isEqualTo("35%");
        assertThat(Numerals.signed(4)).isEqualTo("+4");
        assertThat(Numerals.signed(-4)).isEqualTo("−4");
        assertThat(Numerals.signed(0)).isEqualTo("0");
        assertThat(Numerals.decimal(-0.04, 1)).isEqualTo("0.0");
    }

    @Test
    void what_is_not_a_number_is_a_dash() {
        assertThat(Numerals.inTen(Double.NaN)).isEqualTo("–");
        assertThat(Numerals.percent(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }
}
