package cymru.diogel.statistics.linkage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTests {
    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "9434765919", "999-000-0018"})
    void a_health_number_with_a_right_check_digit_is_read(String text) {
        assertThat(NhsNumber.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "1111111111", "", "abc"})
    void a_health_number_without_one_is_not(String text) {
        assertThat(NhsNumber.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber(text));
    }

    @Test
    void a_health_number_is_printed_in_three_groups() {
        assertThat(new NhsNumber("9434765919")).hasToString("943 476 5919");
    }

    @Property
    void one_wrong_digit_always_makes_a_health_number_invalid(
            @ForAll @IntRange(max = 999_999) int six,
            @ForAll @IntRange(max = 9) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        for (int check = 0; check < 10; check++) {
            var digits = "999%06d%d".formatted(six, check);
            if (NhsNumber.isValid(digits)) {
                var wrong = new StringBuilder(digits);
                wrong.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
                assertThat(NhsNumber.isValid(wrong.toString())).isFalse();
            }
        }
    }

    @Test
    void an_address_in_one_line_is_taken_apart() {
        assertThat(Address.read("12a Heol y Bryn, Y Drenewydd, sy161aa"))
                .contains(new Address("12a", "Heol y Bryn", "", "Y Drenewydd", "SY16 1AA"));
        assertThat(Address.read("Ty Gwyn\nCarno\nCaersws\nSY17 5LL"))
                .contains(new Address("", "Ty Gwyn", "Carno", "Caersws", "SY17 5LL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No fixed address", "NFA", "Dim cyfeiriad sefydlog", "Anhysbys"})
    void no_fixed_address_is_no_address(String text) {
        assertThat(Address.read(text)).isEmpty();
    }

    @Test
    void a_day_that_never_was_is_still_a_birth_date_as_written() {
        assertThat(BirthDate.read("20150231")).contains(new BirthDate(2015, 2, 31, false));
        assertThat(BirthDate.read("2015-02-31")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(2015, 100, 1, false));
    }
}
