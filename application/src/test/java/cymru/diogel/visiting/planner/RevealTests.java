package cymru.diogel.visiting.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevealTests {
    private static final LocalDateTime SLOT = LocalDateTime.parse("2026-11-26T16:15");
    private static final Reveal.Timing TIMING =
            new Reveal.Timing(7 * 60 + 30, 24, LocalTime.of(7, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, Nothing",
        "2026-11-25T07:29, Nothing",
        "2026-11-25T07:30, Day",
        "2026-11-26T06:59, Day",
        "2026-11-26T07:00, Whole",
        "2026-11-27T12:00, Whole"
    })
    void the_day_opens_a_day_before_and_the_hour_on_the_day(String now, String opened) {
        var reveal = Reveal.of(SLOT, LocalDateTime.parse(now), TIMING);
        assertThat(reveal.getClass().getSimpleName()).isEqualTo(opened);
    }

    @Test
    void what_opens_depends_on_the_day_and_not_on_the_hour() {
        var early = SLOT.withHour(7).withMinute(30);
        for (var hours = 0; hours < 72; hours++) {
            var now = LocalDateTime.parse("2026-11-24T00:30").plusHours(hours);
            assertThat(Reveal.of(early, now, TIMING).getClass())
                    .isEqualTo(Reveal.of(SLOT, now, TIMING).getClass());
        }
    }

    @Test
    void the_hour_is_known_before_the_first_start_where_visiting_hours_begin_early() {
        var early = new Reveal.Timing(6 * 60, 24, LocalTime.of(7, 0));
        var slot = LocalDateTime.parse("2026-11-26T06:00");
        assertThat(Reveal.of(slot, LocalDateTime.parse("2026-11-26T05:30"), early))
                .isEqualTo(new Reveal.Whole(slot));
    }

    @Test
    void nothing_is_said_when_a_reveal_is_put_into_words() {
        assertThat(new Reveal.Day(SLOT.toLocalDate()).toString()).doesNotContain("26");
        assertThat(new Reveal.Whole(SLOT).toString()).doesNotContain("16");
    }
}
