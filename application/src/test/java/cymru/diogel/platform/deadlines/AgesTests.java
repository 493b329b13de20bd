package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgesTests {
    private final LocalDate leapling = LocalDate.of(2008, 2, 29);

    @Test
    void born_on_29_february_is_older_on_1_march_in_common_years() {
        assertThat(Ages.years(leapling, LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(Ages.years(leapling, LocalDate.of(2026, 3, 1))).isEqualTo(18);
        assertThat(Ages.anniversary(leapling, 18)).isEqualTo("2026-03-01");
        assertThat(Ages.anniversary(leapling, 16)).isEqualTo("2024-02-29");
    }

    @Test
    void there_is_no_age_before_birth() {
        assertThatThrownBy(() -> Ages.years(leapling, leapling.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void an_age_lasts_from_one_anniversary_to_the_day_before_the_next(
            @ForAll @IntRange(max = 20_000) int born, @ForAll @IntRange(max = 30) int age) {
        var birth = LocalDate.of(1980, 1, 1).plusDays(born);
        assertThat(Ages.years(birth, Ages.anniversary(birth, age))).isEqualTo(age);
        assertThat(Ages.years(birth, Ages.anniversary(birth, age + 1).minusDays(1))).isEqualTo(age);
    }
}
