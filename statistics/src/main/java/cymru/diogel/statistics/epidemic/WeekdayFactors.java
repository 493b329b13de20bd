package cymru.diogel.statistics.epidemic;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** How a day’s count depends on the day of the week: its sum over that of centred weekly means. */
public final class WeekdayFactors {
    private static final int WEEK = 7;

    private WeekdayFactors() {}

    /** A kind of day; a public holiday acts like a Sunday and the day after like a Monday. */
    public enum Level {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY,
        HOLIDAY,
        AFTER_HOLIDAY
    }

    /**
     * What is behind a factor.
     *
     * @param expected the sum of centred weekly means, in people
     * @param cases on the same days
     */
    public record Factor(double expected, int days, int cases) {
        /** 1 for a day like any other. */
        public double factor() {
            return cases / expected;
        }

        private Factor and(Factor other) {
            return new Factor(expected + other.expected, days + other.days, cases + other.cases);
        }
    }

    /**
     * The factors of the levels that occur; none from fewer than seven days.
     *
     * @param first the day of the first count
     * @param counts day by day, in people
     */
    public static Map<Level, Factor> of(
            LocalDate first, int[] counts, Predicate<LocalDate> isHoliday) {
        var factors = new EnumMap<Level, Factor>(Level.class);
        var weeks = RollingSums.of(counts, WEEK);
        for (int i = 0; i < weeks.length; i++) {
            var level = level(first.plusDays(i + WEEK / 2), isHoliday);
            var one = new Factor(weeks[i] / (double) WEEK, 1, counts[i + WEEK / 2]);
            factors.merge(level, one, Factor::and);
        }
        factors.values().removeIf(it -> it.expected == 0);
        return factors;
    }

    private static Level level(LocalDate day, Predicate<LocalDate> isHoliday) {
        return isHoliday.test(day)
                ? Level.HOLIDAY
                : isHoliday.test(day.minusDays(1))
                        ? Level.AFTER_HOLIDAY
                        : Level.valueOf(day.getDayOfWeek().name());
    }
}
