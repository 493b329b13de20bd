package cymru.diogel.visiting.patterns.web;

import com.ibm.icu.text.Collator;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.UnitProfile.Share;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of these pages, and numbers as they are written there. */
public record Phrases(Words words) {
    public String say(String key) {
        return words.say("patterns." + key);
    }

    public String say(String key, Map<String, ?> values) {
        return words.say("patterns." + key, values);
    }

    /** An interval of a share, in tenths: 4.7 to 6.5. */
    public String tenths(Interval interval) {
        return between(Numerals.inTen(interval.lower()), Numerals.inTen(interval.upper()));
    }

    /** An interval of a share, in hundredths: 30% to 41%. */
    public String percents(Interval interval) {
        return between(Numerals.percent(interval.lower()), Numerals.percent(interval.upper()));
    }

    public String between(String low, String high) {
        return say("range", Map.of("low", low, "high", high));
    }

    /** A share in hundredths, or a dash without any to share. */
    public String percent(Share share) {
        return share.of() == 0 ? Numerals.NONE : Numerals.percent(share.value());
    }

    /** A probability to three places, or a dash. */
    public String p(@Nullable Double p) {
        if (p == null) {
            return Numerals.NONE;
        }
        return p < 0.001 ? say("p-tiny") : Numerals.decimal(p, 3);
    }

    /** A number, or a dash where there is none. */
    public String number(@Nullable Double number, int places) {
        return number == null ? Numerals.NONE : Numerals.decimal(number, places);
    }

    public String count(long count) {
        return Numerals.count(count);
    }

    public String inTen(double share) {
        return Numerals.inTen(share);
    }

    public String decimal(double number) {
        return Numerals.decimal(number, 1);
    }

    /** Minutes of the day as on a clock: 930 is 15:30. */
    public String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    public String hours(int fromMinute, int toMinute) {
        return between(clock(fromMinute), clock(toMinute));
    }

    public String day(int weekday) {
        return words.day(DayOfWeek.of(weekday + 1));
    }

    public String shortDay(int weekday) {
        return DayOfWeek.of(weekday + 1).getDisplayName(TextStyle.SHORT, words.locale());
    }

    public String month(YearMonth month) {
        return say(
                "month-year",
                Map.of(
                        "month",
                        words.month(month.getMonth()),
                        "year",
                        Integer.toString(month.getYear())));
    }

    /** Only January and the first of a row carry the year. */
    public String shortMonth(YearMonth month, boolean isFirst) {
        var name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
        return isFirst || month.getMonth() == Month.JANUARY ? name + " " + month.getYear() : name;
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String date(int epochDay) {
        return words.date(LocalDate.ofEpochDay(epochDay));
    }

    /** From a day to a day. */
    public String period(LocalDate from, LocalDate to) {
        return between(words.date(from), words.date(to));
    }

    public String evidence(Evidence evidence) {
        return say("evidence-" + code(evidence));
    }

    /** The class of the badge. */
    public String band(Evidence evidence) {
        return "band--" + (evidence == Evidence.INSUFFICIENT ? "few" : code(evidence));
    }

    /** Names in the order of the alphabet of the page. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(words.locale())::compare;
    }

    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
