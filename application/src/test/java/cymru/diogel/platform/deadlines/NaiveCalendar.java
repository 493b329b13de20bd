package cymru.diogel.platform.deadlines;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.SEPTEMBER;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Bank holidays by rule instead of by list, and counting one day after another: an oracle. */
public final class NaiveCalendar {
    private NaiveCalendar() {}

    public static Set<LocalDate> holidays(int year) {
        var days = new TreeSet<LocalDate>();
        var newYear = LocalDate.of(year, JANUARY, 1);
        days.add(isWeekend(newYear) ? newYear.with(next(MONDAY)) : newYear);
        var easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(year == 2020 ? on(2020, MAY, 8) : on(year, MAY, 1).with(firstInMonth(MONDAY)));
        days.add(year == 2022 ? on(2022, JUNE, 2) : on(year, MAY, 1).with(lastInMonth(MONDAY)));
        days.add(on(year, AUGUST, 1).with(lastInMonth(MONDAY)));
        days.addAll(christmas(year));
        // The Platinum Jubilee, the Queen's funeral, the King's coronation.
        Set.of(on(2022, JUNE, 3), on(2022, SEPTEMBER, 19), on(2023, MAY, 8)).stream()
                .filter(day -> day.getYear() == year)
                .forEach(days::add);
        return days;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays(day.getYear()).contains(day);
    }

    public static LocalDate plus(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    public static long between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? -between(to, from)
                : from.plusDays(1)
                        .datesUntil(to.plusDays(1).isAfter(from) ? to.plusDays(1) : to)
                        .filter(NaiveCalendar::isWorkingDay)
                        .count();
    }

    // A day at the weekend is taken on the first day after that is neither.
    private static Set<LocalDate> christmas(int year) {
        var christmas = on(year, DECEMBER, 25);
        var boxing = on(year, DECEMBER, 26);
        return switch (christmas.getDayOfWeek()) {
            case SATURDAY, SUNDAY ->
                    Set.of(on(year, DECEMBER, 27), on(year, DECEMBER, 28)).stream()
                            .map(day -> christmas.getDayOfWeek() == SUNDAY ? day.minusDays(1) : day)
                            .collect(Collectors.toSet());
            case FRIDAY -> Set.of(christmas, boxing.with(nextOrSame(MONDAY)));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> Set.of(christmas, boxing);
        };
    }

    // The anonymous Gregorian computus (Nature, 20 April 1876).
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century - century / 4 - (8 * century + 13) / 25;
        int epact = (19 * golden + leap + 15) % 30;
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return on(year, Month.MARCH, 28).plusDays(moon - weekday);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(FRIDAY) > 0;
    }

    private static LocalDate on(int year, Month month, int day) {
        return LocalDate.of(year, month, day);
    }
}
