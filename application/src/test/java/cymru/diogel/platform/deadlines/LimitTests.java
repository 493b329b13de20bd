package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTests {
    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final Rules rules = Rules.published();

    @ParameterizedTest(name = "{0}: {1} from {2} is due {3}")
    @CsvSource({
        "T11 national rule,     ICPC,                2024-12-11, 2025-01-06",
        "T11 county page,       ICPC_COUNTY_PAGE,    2024-12-02, 2024-12-23",
        "T12 from the referral, ASSESSMENT_PM24,     2025-03-03, 2025-05-02",
        "T12 from the enquiry,  S47_ASSESSMENT,      2025-03-20, 2025-05-22",
        "T13,                   REPORT_DECISION,     2024-12-20, 2024-12-23",
        "T14,                   REPORT_DECISION,     2024-12-25, 2024-12-27",
        "T17 first review,      RCPC_FIRST,          2024-11-29, 2025-02-28",
        "T17 next review,       RCPC_NEXT,           2025-02-28, 2025-08-28",
        "T18,                   CPR_SEEN_AT_HOME,    2024-12-02, 2024-12-30",
        "T19,                   CORE_NEXT,           2024-11-20, 2025-01-01",
        "T22,                   RCPC_NEXT,           2025-01-31, 2025-07-31",
        "T23 page 9,            ICPC_TRANSFER,       2025-04-01, 2025-04-24",
        "T23 page 10,           ICPC_TRANSFER,       2025-04-15, 2025-05-09",
        "T24 to the Senedd,     WARNING_NOTICE_SENEDD, 2017-10-17, 2018-01-15"
    })
    void every_clock_starts_where_its_source_says(
            String trap, String clock, LocalDate start, LocalDate due) {
        assertThat(rules.on(clock, start).limit().due(start, calendar)).isEqualTo(due);
    }

    @Test
    void t24_twenty_working_days_in_2017_need_a_calendar_that_is_supplied() {
        var start = LocalDate.of(2017, 10, 17);
        var limit = rules.on("WARNING_NOTICE_PLAN", start).limit();
        assertThatThrownBy(() -> limit.due(start, calendar)).hasMessageContaining("2017");
        assertThat(limit.due(start, WorkingDays.of(2017, 2017, List.of()))).isEqualTo("2017-11-14");
    }

    @Test
    void t15_hours_are_elapsed_hours_when_the_clocks_go_forward() {
        var alleged = LocalDateTime.of(2025, 3, 29, 14, 0);
        var limit = rules.on("LADO_INFORMED", alleged.toLocalDate()).limit();
        assertThat(WallClock.shown(limit.due(WallClock.instant(alleged))))
                .isEqualTo("2025-03-30T15:00");
        assertThat(calendar.plus(alleged.toLocalDate(), 1)).isEqualTo("2025-03-31");
    }

    @Test
    void t16_hours_are_elapsed_hours_when_the_clocks_go_back() {
        var removed = LocalDateTime.of(2024, 10, 25, 20, 0);
        var limit = rules.on("POLICE_PROTECTION", removed.toLocalDate()).limit();
        assertThat(WallClock.shown(limit.due(WallClock.instant(removed))))
                .isEqualTo("2024-10-28T19:00");
    }

    @Test
    void t25_a_day_announced_later_moves_no_due_date_but_is_offered() {
        var start = LocalDate.of(2025, 3, 3);
        var closed = Map.of(LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 5));
        var later = calendar.closedOn(closed);
        var limit = new Limit(10, Limit.Unit.WORKING_DAY);
        assertThat(limit.due(start, later)).isEqualTo("2025-03-17");
        assertThat(limit.recalculated(start, later)).isEqualTo("2025-03-18");
        assertThat(limit.due(LocalDate.of(2025, 3, 5), later)).isEqualTo("2025-03-20");
    }

    @ParameterizedTest
    @CsvSource({
        "3, MONTH, 2024-11-30, 2025-02-28",
        "3, MONTH, 2023-11-30, 2024-02-29",
        "1, MONTH, 2024-01-31, 2024-02-29",
        "12, MONTH, 2024-02-29, 2025-02-28",
        "3, YEAR, 2024-02-29, 2027-02-28",
        "8, DAY, 2024-12-24, 2025-01-01",
        "90, DAY, 2017-10-17, 2018-01-15",
        "6, WEEK, 2024-11-20, 2025-01-01"
    })
    void calendar_limits_stay_where_they_fall(
            int amount, Limit.Unit unit, LocalDate start, LocalDate due) {
        assertThat(new Limit(amount, unit).due(start, calendar)).isEqualTo(due);
    }

    @Test
    void months_are_counted_from_the_first_day_and_not_from_a_shortened_one() {
        var month = new Limit(1, Limit.Unit.MONTH);
        var start = LocalDate.of(2025, 1, 31);
        assertThat(month.times(2).due(start, calendar)).isEqualTo("2025-03-31");
        assertThat(month.due(month.due(start, calendar), calendar)).isEqualTo("2025-03-28");
    }

    @Test
    void what_falls_due_on_no_date_says_so() {
        var start = LocalDate.of(2025, 1, 31);
        assertThatThrownBy(() -> new Limit(72, Limit.Unit.HOUR).due(start, calendar))
                .hasMessageContaining("72")
                .hasMessageContaining("HOUR");
        assertThatThrownBy(() ->
                        new Limit(3, Limit.Unit.DAY).due(WallClock.instant(start.atStartOfDay())))
                .hasMessageContaining("DAY");
    }

    @Property
    void a_month_limit_keeps_the_day_number_or_takes_the_last_day(
            @ForAll @IntRange(max = 3652) int offset, @ForAll @IntRange(max = 60) int months) {
        var start = calendar.first().plusDays(offset);
        var due = new Limit(months, Limit.Unit.MONTH).due(start, calendar);
        assertThat(due.getDayOfMonth())
                .isEqualTo(Math.min(start.getDayOfMonth(), due.lengthOfMonth()));
        assertThat((due.getYear() - start.getYear()) * 12 + due.getMonthValue())
                .isEqualTo(start.getMonthValue() + months);
    }
}
