package cymru.diogel.statistics.linkage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NhsNumberTests {
    @Test
    void a_right_number_is_one_that_the_data_dictionary_gives_as_an_example() {
        assertThat(NhsNumber.isValid("9434765919")).isTrue();
    }

    @Test
    void every_other_last_digit_is_wrong() {
        for (var digit = 0; digit < 9; digit++) {
            assertThat(NhsNumber.isValid("943476591" + digit)).isFalse();
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
                assertThat(NhsNumber.isValid(new String(digits))).isFalse();
            }
        }
    }

    @Test
    void a_number_that_would_need_ten_as_its_check_is_never_right() {
        for (var digit = 0; digit < 10; digit++) {
            assertThat(NhsNumber.isValid("000000006" + digit)).isFalse();
        }
    }

    @Test
    void it_is_written_in_groups() {
        assertThat(new NhsNumber("9434765919")).hasToString("943 476 5919");
        assertThatThrownBy(() -> new NhsNumber("9434765918"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
