package cymru.diogel.practice.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HealthNumberTests {
    @Test
    void a_right_number_is_one_that_the_data_dictionary_gives_as_an_example() {
        assertThat(HealthNumber.isRight("943 476 5919")).isTrue();
    }

    @Test
    void every_other_last_digit_is_wrong() {
        for (var digit = 0; digit < 9; digit++) {
            assertThat(HealthNumber.isRight("943476591" + digit)).isFalse();
        }
    }

    @Test
    void any_two_neighbours_that_differ_cannot_be_swapped_unnoticed() {
        var right = "9434765919";
        for (var at = 0; at < 9; at++) {
            var digits = right.toCharArray();
            if (digits[at] != digits[at + 1]) {
                digits[at] = right.charAt(at + 1);
                digits[at + 1] = right.charAt(at);
                assertThat(HealthNumber.isRight(new String(digits))).isFalse();
            }
        }
    }

    @Test
    void a_number_that_would_need_ten_as_its_check_is_never_right() {
        for (var digit = 0; digit < 10; digit++) {
            assertThat(HealthNumber.isRight("000000006" + digit)).isFalse();
        }
    }

    @Test
    void it_is_written_in_groups() {
        assertThat(HealthNumber.shown("9434765919")).isEqualTo("943 476 5919");
        assertThatThrownBy(() -> new HealthNumber("9434765918"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
