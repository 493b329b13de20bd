package cymru.diogel.platform.wording;

import cymru.diogel.platform.deadlines.WallClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times as people and programs write them here: the year first (ISO 8601), or the
 * day first; the month as a number or a word of either language; the hour of 24, or of twice 12.
 */
public final class WrittenTime {
    private static final Vocabulary<Integer> MONTHS =
            Vocabulary.of(WrittenTime.class, "month", Integer::valueOf);
    private static final Vocabulary<String> WEEKDAYS =
            Vocabulary.of(WrittenTime.class, "weekday", name -> name);
    private static final Vocabulary<String> HALVES =
            Vocabulary.of(WrittenTime.class, "half", name -> name);
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int HALF_A_DAY = 12;

    private final String text;
    private int at;
    private int digits;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;

    /** What came of reading. */
    public sealed interface Written {}

    /** A day, a time or both. */
    public record Read(@Nullable LocalDate date, @Nullable LocalTime time) implements Written {}

    /** Neither, and why. */
    public record Wrong(TimeFault why) implements Written {}

    private WrittenTime(String text) {
        this.text = text;
    }

    /** Reads a text without spaces around it. */
    public static Written read(String text) {
        var reading = new WrittenTime(text);
        var wrong = reading.first();
        return wrong == null ? new Read(reading.date, reading.time) : new Wrong(wrong);
    }

    private @Nullable TimeFault first() {
        while (Character.isLetter(peek())) {
            if (WEEKDAYS.meaning(word()) == null) {
                return TimeFault.DATE_NOT_KNOWN;
            }
            skip(" ,");
        }
        var first = number();
        if (digits == 0) {
            return TimeFault.DATE_NOT_KNOWN;
        }
        if (digits == 8) {
            return day(first / 10_000, first / 100 % 100, first % 100);
        }
        return switch (peek()) {
            case ':' -> clock(first);
            case '/', '-', '.' -> afterMark(first);
            case '\0' -> digits > 4 ? TimeFault.DATE_IS_NUMBER : TimeFault.DATE_NOT_KNOWN;
            default -> afterSpace(first);
        };
    }

    private @Nullable TimeFault afterMark(int first) {
        var firstDigits = digits;
        var mark = peek();
        if (Character.isLetter(peek(1))) {
            at++;
            return monthInWords(first);
        }
        var start = at++;
        var second = number();
        if (peek() != mark || mark == '\0') {
            return mark != '.' ? TimeFault.DATE_NOT_KNOWN : decimal(first, firstDigits, start);
        }
        at++;
        var third = number();
        if (firstDigits == 4) {
            return day(first, second, third);
        }
        return firstDigits > 2 ? TimeFault.DATE_NOT_KNOWN : dayFirst(first, second, third);
    }

    /** 14.05 is a time; 45658.58 and 0.586806 are what a spreadsheet makes of a day and a time. */
    private @Nullable TimeFault decimal(int first, int firstDigits, int start) {
        if (firstDigits > 2 || digits > 2) {
            return TimeFault.DATE_IS_NUMBER;
        }
        at = start;
        return clock(first);
    }

    private @Nullable TimeFault afterSpace(int first) {
        var start = at;
        skip(" ");
        if (HALVES.meaning(text.substring(at)) != null) {
            at = start;
            return clock(first);
        }
        return monthInWords(first);
    }

    private @Nullable TimeFault monthInWords(int day) {
        var word = word();
        if (word.matches("st|nd|rd|th|af|il|ydd|fed|eg|ain")) {
            skip(" -");
            word = word();
        }
        var month = MONTHS.meaning(word);
        skip(". -,/");
        var year = number();
        return month == null ? TimeFault.DATE_NOT_KNOWN : dayFirst(day, month, year);
    }

    private @Nullable TimeFault dayFirst(int day, int month, int year) {
        if (digits == 2) {
            return TimeFault.YEAR_TWO_DIGITS;
        }
        if (digits != 4) {
            return TimeFault.DATE_NOT_KNOWN;
        }
        if (month > MONTHS_IN_A_YEAR && day <= MONTHS_IN_A_YEAR) {
            return TimeFault.DATE_MONTH_FIRST;
        }
        return day(year, month, day);
    }

    private @Nullable TimeFault day(int year, int month, int day) {
        if (month < 1
                || month > MONTHS_IN_A_YEAR
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return TimeFault.DATE_NOT_IN_CALENDAR;
        }
        date = LocalDate.of(year, month, day);
        if (peek() == '\0') {
            return null;
        }
        if (peek() == 'T') {
            at++;
        } else if (!skip(" ,")) {
            return TimeFault.DATE_NOT_KNOWN;
        }
        var hour = number();
        return digits == 0 ? TimeFault.TIME_NOT_KNOWN : clock(hour);
    }

    /** After the hour. */
    private @Nullable TimeFault clock(int hour) {
        var hourDigits = digits;
        var minute = part();
        var second = minute < 0 ? -1 : part();
        if (second >= 0 && (peek() == '.' || peek() == ',')) {
            at++;
            number();
        }
        var rest = text.substring(at).strip();
        var half = rest.isEmpty() ? null : HALVES.meaning(rest);
        if (hourDigits > 2 || hour > 23 || minute > 59 || second > 59 || digits == 0) {
            return TimeFault.TIME_NOT_KNOWN;
        }
        if (half != null) {
            return hour < 1 || hour > HALF_A_DAY
                    ? TimeFault.TIME_NOT_KNOWN
                    : at(half, hour, minute);
        }
        if (minute < 0) {
            return TimeFault.TIME_NOT_KNOWN;
        }
        time = LocalTime.of(hour, minute, Math.max(0, second));
        return rest.isEmpty() ? null : zone(rest);
    }

    private @Nullable TimeFault at(String half, int hour, int minute) {
        var ofDay = hour % HALF_A_DAY + (half.equals("PM") ? HALF_A_DAY : 0);
        time = LocalTime.of(ofDay, Math.max(0, minute));
        return null;
    }

    /** A moment written for another zone, or for Greenwich in summer, is shown on our wall. */
    private @Nullable TimeFault zone(String rest) {
        if (date == null || time == null) {
            return TimeFault.TIME_NOT_KNOWN;
        }
        try {
            var offset = ZoneOffset.of(rest.toUpperCase(Locale.ROOT));
            var shown = WallClock.shown(date.atTime(time).toInstant(offset));
            date = shown.toLocalDate();
            time = shown.toLocalTime();
            return null;
        } catch (DateTimeException _) {
            return TimeFault.TIME_NOT_KNOWN;
        }
    }

    /** Two digits after a colon or a full stop, -1 where there is neither, 99 where too few. */
    private int part() {
        if ((peek() != ':' && peek() != '.') || !Character.isDigit(peek(1))) {
            return -1;
        }
        at++;
        var value = number();
        return digits == 2 ? value : 99;
    }

    private int number() {
        var start = at;
        var value = 0;
        while (peek() >= '0' && peek() <= '9') {
            value = at - start < 9 ? value * 10 + peek() - '0' : value;
            at++;
        }
        digits = at - start;
        return value;
    }

    private String word() {
        var start = at;
        while (Character.isLetter(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean skip(String characters) {
        var start = at;
        while (peek() != '\0' && characters.indexOf(peek()) >= 0) {
            at++;
        }
        return at > start;
    }

    private char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }
}
