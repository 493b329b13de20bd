package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.platform.deadlines.NaiveCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Working days counted one after another, by the rules for bank holidays and no list. */
public final class Days {
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private Days() {}

    /** So many working days after a day, which is day nought. */
    public static LocalDate working(LocalDate from, int count) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.computeIfAbsent(day.getYear(), NaiveCalendar::holidays).contains(day);
    }

    public static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
