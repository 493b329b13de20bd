package cymru.diogel.platform.deadlines;

import java.time.LocalDate;

/** Ages and anniversaries: what began on 29 February is a year older on 1 March. */
public final class Ages {
    private Ages() {}

    /**
     * The first day on which somebody, or something, is so many years old.
     *
     * <p>The usual reading in the United Kingdom; {@code plusYears} would give 28 February.
     */
    public static LocalDate anniversary(LocalDate born, int years) {
        var day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Whole years of age on a day, which is the day of the event and never today. */
    public static int years(LocalDate born, LocalDate on) {
        if (on.isBefore(born)) {
            throw new IllegalArgumentException("no age on a day before birth");
        }
        int years = on.getYear() - born.getYear();
        return on.isBefore(anniversary(born, years)) ? years - 1 : years;
    }
}
