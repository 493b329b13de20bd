package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    private static final int LAST_DAY = 3652;

    private final WorkingDays days = WorkingDays.englandAndWales();

    @ParameterizedTest
    @CsvSource({
        "2024-12-18, 15, 2025-01-13",
        "2024-12-18, 10, 2025-01-06",
        "2024-12-20, 15, 2025-01-15",
        "2024-12-21, 15, 2025-01-15",
        "2020-04-09, 1, 2020-04-14",
        "2020-04-09, 15, 2020-05-04",
        "2020-05-07, 1, 2020-05-11",
        "2022-06-01, 1, 2022-06-06",
        "2022-09-16, 1, 2022-09-20",
        "2023-05-05, 15, 2023-05-30",
        "2020-12-24, 5, 2021-01-05",
        "2024-03-28, 42, 2024-05-31",
        "2019-01-09, 20, 2019-02-06",
        "2025-12-19, 10, 2026-01-07"
    })
    void the_day_itself_is_day_nought(LocalDate from, int count, LocalDate due) {
        assertThat(days.plus(from, count)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 253", "2020, 254", "2021, 253", "2022, 250", "2023, 251",
        "2024, 254", "2025, 253", "2026, 253", "2027, 253", "2028, 252"
    })
    void every_year_has_its_working_days(int year, int expected) {
        var before = year == 2019 ? 0 : days.index(LocalDate.of(year - 1, 12, 31));
        assertThat(days.index(LocalDate.of(year, 12, 31)) - before).isEqualTo(expected);
    }

    @Test
    void years_without_known_bank_holidays_are_refused_by_name() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2018, 12, 31), 1))
                .isInstanceOf(WorkingDays.UnknownYear.class)
                .hasMessageContaining("2018 are not known, only those of 2019 to 2028");
        assertThatThrownBy(() -> days.plus(LocalDate.of(2028, 12, 29), 1))
                .isInstanceOfSatisfying(
                        WorkingDays.UnknownYear.class, it -> assertThat(it.year()).isEqualTo(2029));
        assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2029, 1, 1)))
                .hasMessageContaining("2029");
    }

    @Test
    void a_limit_cannot_lie_behind_its_start() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2025, 1, 6), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void local_closures_are_no_working_days_here_and_change_nothing_elsewhere() {
        var shut = days.closedOn(List.of(LocalDate.of(2024, 12, 27), LocalDate.of(2024, 12, 28)));
        assertThat(shut.isWorkingDay(LocalDate.of(2024, 12, 27))).isFalse();
        assertThat(shut.plus(LocalDate.of(2024, 12, 24), 1)).isEqualTo("2024-12-30");
        assertThat(days.plus(LocalDate.of(2024, 12, 24), 1)).isEqualTo("2024-12-27");
    }

    @Test
    void an_older_case_has_the_calendar_it_is_given() {
        var older =
                WorkingDays.of(
                        2017,
                        2018,
                        List.of(
                                LocalDate.of(2017, 12, 25),
                                LocalDate.of(2017, 12, 26),
                                LocalDate.of(2018, 1, 1)));
        // The notice to the county of 17 October 2017 asked for a plan within 20 days.
        assertThat(older.plus(LocalDate.of(2017, 10, 17), 20)).isEqualTo("2017-11-14");
    }

    @Test
    void the_bank_holidays_are_those_published() throws IOException {
        var published =
                Files.readAllLines(SharedFiles.find("data/bank-holidays-england-and-wales.csv"))
                        .stream()
                        .skip(1)
                        .map(line -> LocalDate.parse(line.substring(0, 10)))
                        .toList();
        assertThat(bankHolidays()).hasSize(83).isEqualTo(published);
    }

    @Test
    void the_bank_holidays_follow_their_rules() {
        for (int year = 2019; year <= 2028; year++) {
            int asked = year;
            assertThat(bankHolidays().stream().filter(day -> day.getYear() == asked))
                    .containsExactlyElementsOf(NaiveCalendar.holidays(year));
        }
    }

    @Property
    void counting_on_is_the_same_day_by_day(
            @ForAll @IntRange(max = LAST_DAY - 400) int offset,
            @ForAll @IntRange(max = 250) int count) {
        var day = days.first().plusDays(offset);
        assertThat(days.plus(day, count)).isEqualTo(NaiveCalendar.plus(day, count));
    }

    @Property
    void counting_between_is_the_same_day_by_day(
            @ForAll @IntRange(max = LAST_DAY) int from, @ForAll @IntRange(max = LAST_DAY) int to) {
        var one = days.first().plusDays(from);
        var other = days.first().plusDays(to);
        assertThat(days.between(one, other)).isEqualTo(-days.between(other, one));
        assertThat((long) days.between(one, other)).isEqualTo(NaiveCalendar.between(one, other));
    }

    @Property
    void a_limit_is_used_up_on_its_last_day(
            @ForAll @IntRange(max = LAST_DAY - 400) int offset,
            @ForAll @IntRange(min = 1, max = 250) int count) {
        var day = days.first().plusDays(offset);
        var due = days.plus(day, count);
        assertThat(days.isWorkingDay(due)).isTrue();
        assertThat(days.between(day, due)).isEqualTo(count);
        assertThat(days.between(day, due.minusDays(1))).isEqualTo(count - 1);
    }

    private List<LocalDate> bankHolidays() {
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !days.isWorkingDay(day))
                .toList();
    }
}
