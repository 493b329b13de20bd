package cymru.diogel.visiting.patterns.web;

import cymru.diogel.visiting.patterns.Counted;
import cymru.diogel.visiting.visits.Call;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The visits behind a number, and the number itself in words. */
public record RowsView(
        Phrases phrases, Asked asked, Counted counted, int count, String name, List<Line> lines) {

    /**
     * One report; without a household it is not the viewer's to see. Who made it stands on the
     * report itself: no list here times a worker.
     */
    public record Line(Call call, boolean isOpen, String household) {}

    /** The number and what it counts, as 39 unannounced visits, Tuesday, 15:00 to 16:00. */
    public String heading() {
        var number = phrases.say("rows-" + Phrases.code(counted.what()), Map.of("count", count));
        var weekday = counted.weekday();
        var month = counted.month();
        var isAnyHour = counted.fromHour() == 0 && counted.toHour() == 24;
        var narrowed = number;
        if (weekday != null) {
            narrowed = also(narrowed, phrases.day(weekday));
        }
        if (!isAnyHour) {
            narrowed =
                    also(narrowed, phrases.hours(counted.fromHour() * 60, counted.toHour() * 60));
        }
        return month == null ? narrowed : also(narrowed, phrases.month(month));
    }

    private String also(String number, String more) {
        return phrases.say("rows-narrowed", Map.of("number", number, "more", more));
    }

    public String when(Line line) {
        var on = line.call().when().on();
        var at = line.call().when().at();
        var date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(phrases.words().locale())
                        .format(on);
        var day = phrases.shortDay(on.getDayOfWeek().getValue() - 1);
        return at == null
                ? phrases.say("rows-day", Map.of("day", day, "date", date))
                : phrases.say(
                        "rows-moment",
                        Map.of("day", day, "date", date, "time", phrases.words().time(at)));
    }

    public String of(Enum<?> value) {
        var kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return phrases.say(kind + "-" + Phrases.code(value));
    }

    public String recorded(Line line) {
        if (line.call().delayMinutes() == null) {
            return phrases.say("recorded-unknown");
        }
        var days = Map.of("days", line.call().delayMinutes() / (24 * 60));
        return phrases.say(line.call().isLate() ? "recorded-late" : "recorded", days);
    }
}
