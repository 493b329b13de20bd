package cymru.diogel.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskedTests {
    private static final LocalDate BORN = LocalDate.of(2019, 3, 4);

    @Test
    void a_day_may_be_written_in_any_order() {
        for (var typed : new String[] {"4/3/2019", "04.03.2019", "2019-03-04", "4-3-19"}) {
            assertThat(Asked.of("Cadi " + typed).days()).as(typed).first().isEqualTo(BORN);
        }
        assertThat(Asked.of("3/4/2019").days()).contains(BORN);
    }

    @Test
    void figures_that_are_no_day_stay_words() {
        var asked = Asked.of("Cadi 99/99/2019");
        assertThat(asked.days()).isEmpty();
        assertThat(asked.words()).contains("cadi", "99");
    }

    @Test
    void a_year_alone_is_a_year_and_marks_do_not_matter() {
        var asked = Asked.of("Siân ap Rhodri, 2019");
        assertThat(asked.years()).containsExactly(2019);
        assertThat(asked.words()).containsExactly("sian", "ap", "rhodri");
        assertThat(asked.keys()).extracting(Asked.Key::key).contains("=sian", "=rhodri", "@rhodri");
    }

    @Test
    void a_health_number_in_groups_is_one_number() {
        assertThat(Asked.of("943 476 5919").keys()).contains(new Asked.Key("!9434765919", 0));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Asked.of(" ?! ").isEmpty()).isTrue();
    }

    @Test
    void the_same_search_in_another_order_has_the_same_digest_text() {
        assertThat(Asked.of("Cadi Morris").canonical())
                .isEqualTo(Asked.of("MORRIS, Cadi").canonical());
    }
}
