package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Occasion.Standing;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.platform.language.Words;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingWordsTests {
    private final Words english = new Words(Words.ENGLISH);
    private final Words welsh = new Words(Words.WELSH);

    @Test
    void lateness_is_said_in_the_days_of_its_clock() {
        assertThat(say(english, new Standing(State.OVERDUE, 1, true)))
                .isEqualTo("1 working day overdue");
        assertThat(say(english, new Standing(State.SATISFIED_LATE, 3, false)))
                .isEqualTo("done 3 days late");
    }

    @Test
    void a_welsh_day_after_two_is_mutated() {
        assertThat(
                        IntStream.of(1, 2, 3, 6, 11)
                                .mapToObj(late -> new Standing(State.OVERDUE, late, true))
                                .map(it -> say(welsh, it)))
                .containsExactly(
                        "1 diwrnod gwaith yn hwyr",
                        "2 ddiwrnod gwaith yn hwyr",
                        "3 diwrnod gwaith yn hwyr",
                        "6 diwrnod gwaith yn hwyr",
                        "11 diwrnod gwaith yn hwyr");
    }

    @Test
    void limits_are_said_in_both_languages() {
        assertThat(say(english, new Limit(0, Limit.Unit.HOUR))).isEqualTo("at once");
        assertThat(say(english, new Limit(10, Limit.Unit.WORKING_DAY)))
                .isEqualTo("within 10 working days");
        assertThat(say(welsh, new Limit(2, Limit.Unit.MONTH))).isEqualTo("o fewn 2 fis");
        assertThat(say(welsh, new Limit(3, Limit.Unit.YEAR))).isEqualTo("o fewn 3 blynedd");
        assertThat(say(welsh, new Limit(1, Limit.Unit.OCCASION))).isEqualTo("o leiaf unwaith");
    }

    private static String say(Words words, Standing standing) {
        return words.say(standing.key(), Map.of("count", standing.late()));
    }

    private static String say(Words words, Limit limit) {
        return words.say(limit.key(), Map.of("count", limit.amount()));
    }
}
