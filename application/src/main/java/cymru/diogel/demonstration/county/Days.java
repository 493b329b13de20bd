package cymru.diogel.demonstration.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** The twelve months, numbered from 0: which days are worked, and when schools are open. */
public final class Days {
    private final LocalDate first;
    private final boolean[] working;

    private Days(LocalDate first, boolean[] working) {
        this.first = first;
        this.working = working;
    }

    public static Days yearTo(LocalDate last, Predicate<LocalDate> isWorkingDay) {
        var first = last.minusYears(1).plusDays(1);
        var working = new boolean[(int) ChronoUnit.DAYS.between(first, last) + 1];
        for (var day = 0; day < working.length; day++) {
            working[day] = isWorkingDay.test(first.plusDays(day));
        }
        return new Days(first, working);
    }

    public int length() {
        return working.length;
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return date(length() - 1);
    }

    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Negative before the twelve months. */
    public int number(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }

    public boolean isWorking(int day) {
        return day >= 0 && day < length() && working[day];
    }

    /** The {@code count}th working day after a day; {@link #length()} when that is too late. */
    public int plusWorking(int day, int count) {
        var left = count;
        for (var at = Math.max(day + 1, 0); at < length(); at++) {
            if (working[at] && --left <= 0) {
                return at;
            }
        }
        return length();
    }

    public int workingAfterUpTo(int from, int to) {
        var count = 0;
        for (var at = Math.max(from + 1, 0); at <= to && at < length(); at++) {
            count += working[at] ? 1 : 0;
        }
        return count;
    }

    /** Whether schools are open: close to the terms of Welsh councils, not those of any one. */
    public boolean isSchoolDay(int day) {
        var date = date(day);
        return isWorking(day)
                && !between(date, MonthDay.of(7, 20), MonthDay.of(9, 2))
                && !between(date, MonthDay.of(12, 20), MonthDay.of(12, 31))
                && !between(date, MonthDay.of(1, 1), MonthDay.of(1, 4))
                && !between(date, MonthDay.of(2, 15), MonthDay.of(2, 21))
                && !between(date, MonthDay.of(4, 1), MonthDay.of(4, 14))
                && !between(date, MonthDay.of(5, 25), MonthDay.of(5, 31))
                && !between(date, MonthDay.of(10, 26), MonthDay.of(11, 1));
    }

    public boolean isWeekend(int day) {
        var weekday = date(day).getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    private static boolean between(LocalDate date, MonthDay from, MonthDay to) {
        var day = MonthDay.from(date);
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
