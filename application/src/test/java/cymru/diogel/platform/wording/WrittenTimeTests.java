package cymru.diogel.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.wording.WrittenTime.Read;
import cymru.diogel.platform.wording.WrittenTime.Written;
import cymru.diogel.platform.wording.WrittenTime.Wrong;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-31T14:05",
                "2025-12-31 14:05:00",
                "2025-12-31T14:05:00.000",
                "2025-12-31T14:05:00Z",
                "2025-12-31T16:05:00+02:00",
                "20251231 14:05",
                "2025/12/31 14:05",
                "31/12/2025 14:05",
                "31/12/2025, 14:05",
                "31-12-2025 14.05",
                "31.12.2025 14:05",
                "31 Dec 2025 2.05pm",
                "31-Dec-2025 2:05 PM",
                "31 December 2025, 2.05 p.m.",
                "31st December 2025 14:05",
                "Wednesday 31 December 2025 14:05",
                "Dydd Mercher 31 Rhagfyr 2025 14:05",
                "31 Rhagfyr 2025 2.05yp",
                "31 Rhag 2025 14:05",
                "31ain Rhagfyr 2025 2.05 y prynhawn"
            })
    void a_moment_is_known_however_it_is_written(String text) {
        assertThat(WrittenTime.read(text))
                .isEqualTo(new Read(LocalDate.of(2025, 12, 31), LocalTime.of(14, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-01", "1/2/2025", "01.02.2025", "1 Chwefror 2025", "20250201"})
    void a_day_alone_has_no_time(String text) {
        assertThat(WrittenTime.read(text)).isEqualTo(new Read(LocalDate.of(2025, 2, 1), null));
    }

    @ParameterizedTest
    @CsvSource({
        "14:05, 14:05",
        "9:05, 09:05",
        "14.05, 14:05",
        "2pm, 14:00",
        "12am, 00:00",
        "12.30pm, 12:30",
        "9.15yb, 09:15",
        "7 yh, 19:00",
        "00:00, 00:00",
        "23:59:59, 23:59:59"
    })
    void a_time_alone_has_no_day(String text, LocalTime time) {
        assertThat(WrittenTime.read(text)).isEqualTo(new Read(null, time));
    }

    @ParameterizedTest
    @CsvSource({
        "12/31/2025, DATE_MONTH_FIRST",
        "12/31/2025 14:05, DATE_MONTH_FIRST",
        "31/12/25, YEAR_TWO_DIGITS",
        "31 Dec 25, YEAR_TWO_DIGITS",
        "29/02/2025, DATE_NOT_IN_CALENDAR",
        "2025-02-30, DATE_NOT_IN_CALENDAR",
        "2025-13-01, DATE_NOT_IN_CALENDAR",
        "32/13/2025, DATE_NOT_IN_CALENDAR",
        "00/00/0000, DATE_NOT_IN_CALENDAR",
        "20251301, DATE_NOT_IN_CALENDAR",
        "45658, DATE_IS_NUMBER",
        "45658.586806, DATE_IS_NUMBER",
        "0.586806, DATE_IS_NUMBER",
        "yesterday, DATE_NOT_KNOWN",
        "ddoe, DATE_NOT_KNOWN",
        "31 Brumaire 2025, DATE_NOT_KNOWN",
        "31/12, DATE_NOT_KNOWN",
        "31/12/20255, DATE_NOT_KNOWN",
        "=NOW(), DATE_NOT_KNOWN",
        "2025-12-31x, DATE_NOT_KNOWN",
        "2025, DATE_NOT_KNOWN",
        "-1, DATE_NOT_KNOWN",
        "2025-12-31T25:00, TIME_NOT_KNOWN",
        "2025-12-31 24:00, TIME_NOT_KNOWN",
        "2025-12-31 14:60, TIME_NOT_KNOWN",
        "2025-12-31 1405, TIME_NOT_KNOWN",
        "2025-12-31 14:5, TIME_NOT_KNOWN",
        "2025-12-31 14:05pm, TIME_NOT_KNOWN",
        "2025-12-31 14, TIME_NOT_KNOWN",
        "2025-12-31 noon, TIME_NOT_KNOWN",
        "2025-12-31 14:05 xyz, TIME_NOT_KNOWN",
        "14:05Z, TIME_NOT_KNOWN"
    })
    void what_is_no_moment_is_refused_for_its_own_reason(String text, TimeFault why) {
        assertThat(WrittenTime.read(text)).isEqualTo(new Wrong(why));
    }

    @Test
    void greenwich_in_summer_is_shown_as_the_wall_shows_it() {
        assertThat(WrittenTime.read("2025-07-01T14:05:00Z"))
                .isEqualTo(new Read(LocalDate.of(2025, 7, 1), LocalTime.of(15, 5)));
        assertThat(WrittenTime.read("2025-07-01T14:05:00+01:00"))
                .isEqualTo(new Read(LocalDate.of(2025, 7, 1), LocalTime.of(14, 5)));
    }

    @Property
    void every_minute_comes_back_in_every_form(
            @ForAll @IntRange(min = 0, max = 20_000) int day,
            @ForAll @IntRange(min = 0, max = 1_439) int minute) {
        var moment = LocalDate.of(1990, 1, 1).plusDays(day).atStartOfDay().plusMinutes(minute);
        for (var form : new String[] {"yyyy-MM-dd'T'HH:mm", "d/M/yyyy H:mm", "d MMMM yyyy h.mma"}) {
            for (var language : new String[] {"en-GB", "cy"}) {
                var locale = Locale.forLanguageTag(form.endsWith("a") ? "en-GB" : language);
                assertThat(WrittenTime.read(written(moment, form, locale)))
                        .isEqualTo(new Read(moment.toLocalDate(), moment.toLocalTime()));
            }
        }
    }

    @Property(tries = 5_000)
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(WrittenTime.read(text)).isInstanceOf(Written.class);
    }

    private static String written(LocalDateTime moment, String form, Locale locale) {
        return DateTimeFormatter.ofPattern(form, locale).format(moment);
    }
}
