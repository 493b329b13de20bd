package cymru.diogel.statistics.linkage.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A birth date as it was written, which may be a day that never was: 31 February can still be
 * recognised as 13 February.
 *
 * @param year four digits
 * @param month 0 to 99, 0 when unknown
 * @param day 0 to 99, 0 when unknown
 * @param approximate whether whoever wrote it down said that it is an estimate
 */
public record BirthDate(int year, int month, int day, boolean approximate) {
    public BirthDate {
        if (year < 0 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99) {
            throw new IllegalArgumentException("Not digits of a date: " + year + month + day);
        }
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false);
    }

    /** Eight digits, year first; empty for anything else. */
    public static Optional<BirthDate> read(String digits) {
        if (!digits.matches("[0-9]{8}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(digits);
        return Optional.of(new BirthDate(all / 10_000, all / 100 % 100, all % 100, false));
    }

    public BirthDate estimated() {
        return new BirthDate(year, month, day, true);
    }

    /** Year, month and day as one number of eight digits. */
    public int number() {
        return (year * 100 + month) * 100 + day;
    }

    /** Whether year, month and day are all known. */
    public boolean isComplete() {
        return month > 0 && day > 0;
    }
}
