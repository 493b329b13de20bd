package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Ten years of days, each with every count up to sixty, by a calendar of its own: the days that
 * were proclaimed are written out, the others follow from Easter, which is reckoned in two ways.
 */
class EveryWorkingDayTests {
    private static final int LONGEST = 60;

    private final WorkingDays days = WorkingDays.englandAndWales();
    private final Set<LocalDate> holidays = new HashSet<>();

    EveryWorkingDayTests() {
        for (var year = 2019; year <= 2028; year++) {
            holidays.addAll(holidays(year));
        }
    }

    @Test
    void easter_is_the_same_by_gauss_as_by_the_computus() {
        for (var year = 1900; year < 2100; year++) {
            assertThat(NaiveCalendar.holidays(year)).contains(gauss(year).plusDays(1));
        }
    }

    @Test
    void both_calendars_know_the_same_bank_holidays() {
        for (var year = 2019; year <= 2028; year++) {
            assertThat(NaiveCalendar.holidays(year))
                    .containsExactlyInAnyOrderElementsOf(holidays(year));
        }
    }

    @Test
    void from_every_day_every_count_up_to_sixty_ends_on_the_day_that_a_calendar_gives() {
        var last = days.last().minusDays(120);
        for (var day = days.first(); !day.isAfter(last); day = day.plusDays(1)) {
            var at = day;
            for (var count = 1; count <= LONGEST; count++) {
                at = next(at);
                assertThat(days.plus(day, count)).as(day + " and " + count).isEqualTo(at);
                assertThat(days.between(day, at)).isEqualTo(count);
            }
        }
    }

    @Test
    void between_every_day_and_those_of_the_next_quarter_lie_as_many_as_a_calendar_counts() {
        var last = days.last().minusDays(120);
        for (var day = days.first(); !day.isAfter(last); day = day.plusDays(1)) {
            var counted = 0;
            for (var to = day.plusDays(1); to.isBefore(day.plusDays(92)); to = to.plusDays(1)) {
                counted += isWorking(to) ? 1 : 0;
                assertThat(days.between(day, to)).as(day + " to " + to).isEqualTo(counted);
            }
        }
    }

    @Test
    void local_closures_are_left_out_of_the_count_on_every_day_of_a_year() {
        var shut = List.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 12, 27));
        var local = days.closedOn(shut);
        for (var day = LocalDate.of(2023, 11, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            var at = day;
            for (var count = 1; count <= LONGEST; count++) {
                do {
                    at = next(at);
                } while (shut.contains(at));
                assertThat(local.plus(day, count)).as(day + " and " + count).isEqualTo(at);
            }
        }
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        return isWorking(next) ? next : next(next);
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        var days = new HashSet<LocalDate>();
        var easter = gauss(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.addAll(proclaimed(year));
        days.add(lastMonday(year, Month.AUGUST));
        for (var day : List.of(on(year, 1, 1), on(year, 12, 25), on(year, 12, 26))) {
            var taken = day;
            while (taken.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || days.contains(taken)) {
                taken = taken.plusDays(1);
            }
            days.add(taken);
        }
        return days;
    }

    // In May and June, and whatever else was proclaimed for one year alone.
    private static List<LocalDate> proclaimed(int year) {
        var first = new ArrayList<LocalDate>();
        switch (year) {
            case 2020 -> first.addAll(List.of(on(2020, 5, 8), on(2020, 5, 25)));
            case 2022 ->
                    first.addAll(
                            List.of(
                                    on(2022, 5, 2),
                                    on(2022, 6, 2),
                                    on(2022, 6, 3),
                                    on(2022, 9, 19)));
            case 2023 -> first.addAll(List.of(on(2023, 5, 1), on(2023, 5, 8), on(2023, 5, 29)));
            default -> {
                var may = on(year, 5, 1);
                while (may.getDayOfWeek() != DayOfWeek.MONDAY) {
                    may = may.plusDays(1);
                }
                first.addAll(List.of(may, lastMonday(year, Month.MAY)));
            }
        }
        return first;
    }

    private static LocalDate lastMonday(int year, Month month) {
        var day = on(year, month.getValue(), 31);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    // Gauss, with the two exceptions of his rule; the numbers are those of 1900 to 2099.
    private static LocalDate gauss(int year) {
        var moon = (19 * (year % 19) + 24) % 30;
        var sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        var easter = on(year, 3, 22).plusDays(moon + sunday);
        var isLate = easter.equals(on(year, 4, 26));
        var isDouble = moon == 28 && sunday == 6 && (11 * 24 + 11) % 30 < 19;
        return isLate || isDouble ? easter.minusDays(7) : easter;
    }

    private static LocalDate on(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
