package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.charts.LineWithBand.Label;
import cymru.diogel.platform.charts.LineWithBand.Level;
import cymru.diogel.platform.charts.LineWithBand.Point;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.patterns.UnitProfile.Share;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How guessable visits were month by month, and the shares that were unannounced and outside office
 * hours. A month with too little to go by is a gap; with too few months nothing is drawn.
 *
 * @param leastHouseholds households under which nothing is said of a month
 */
public record Trends(Phrases phrases, UnitProfile profile, int leastHouseholds) {
    private static final int LEAST_HOUSEHOLDS = 3;
    private static final int LEAST_VISITS = 10;
    private static final int LEAST_MONTHS = 6;

    public Trends(Phrases phrases, UnitProfile profile) {
        this(phrases, profile, LEAST_HOUSEHOLDS);
    }

    /** One month, with the shares of its visits. */
    public record Month(
            YearMonth month, String name, UnitProfile.Month of, Trends trends, boolean isFirst) {
        public int visits() {
            return of.planned() + of.unannounced();
        }

        /** Whether enough households can be told from chance. */
        public boolean isSaid() {
            return of.households() >= trends.leastHouseholds()
                    && Double.isFinite(of.posterior())
                    && Double.isFinite(of.posteriorInterval().lower());
        }

        public boolean hasShares() {
            return visits() >= LEAST_VISITS;
        }

        public String right() {
            return isSaid() ? Numerals.inTen(of.posterior()) : Numerals.NONE;
        }

        public String range() {
            return isSaid() ? trends.phrases().tenths(of.posteriorInterval()) : Numerals.NONE;
        }

        public String unannounced() {
            return share(of.unannounced());
        }

        public String outside() {
            return share(of.outsideOffice());
        }

        private String share(int count) {
            return hasShares() ? Numerals.percent((double) count / visits()) : Numerals.NONE;
        }

        Interval interval(int count) {
            return new Proportion(count, visits()).interval(0.95);
        }
    }

    public List<Month> months() {
        var months = new ArrayList<Month>();
        for (var of : profile.months()) {
            var month = YearMonth.of(of.year(), of.month());
            months.add(new Month(month, phrases.month(month), of, this, months.isEmpty()));
        }
        return months;
    }

    public boolean isDrawn() {
        return months().stream().filter(Month::isSaid).count() >= LEAST_MONTHS;
    }

    public boolean areSharesDrawn() {
        return months().stream().filter(Month::hasShares).count() >= LEAST_MONTHS;
    }

    /** Nothing is made of a rise of the line: each month holds all visits up to it. */
    public String finding() {
        if (!isDrawn()) {
            return phrases.say("trend-too-few");
        }
        return phrases.say(alarmDay() == null ? "trend-no-change" : "trend-change");
    }

    /** What the sum over visits, one after another, says of change. */
    public String alarm() {
        var change = profile.change();
        if (change == null) {
            return phrases.say("alarm-too-few");
        }
        var alarm = change.alarmDay();
        return alarm == null
                ? phrases.say("alarm-none")
                : phrases.say("alarm", Map.of("date", phrases.date(alarm)));
    }

    /** How rarely that is said by chance; "" when nothing is said. */
    public String alarmChance() {
        var change = profile.change();
        return change == null ? "" : phrases.say("alarm-chance", Map.of("visits", change.trials()));
    }

    private @Nullable Integer alarmDay() {
        var change = profile.change();
        return change == null ? null : change.alarmDay();
    }

    public LineWithBand chart() {
        var points = new ArrayList<Point>();
        for (var month : months()) {
            points.add(month.isSaid() ? right(month) : gap(month));
        }
        var even = profile.guessing().baseline();
        var evenly =
                new Label(
                        phrases.say("trend-even"),
                        phrases.say("trend-even-value", Map.of("even", Numerals.inTen(even))));
        var last = months().stream().filter(Month::isSaid).reduce((_, it) -> it).orElseThrow();
        return new LineWithBand(
                "trend",
                phrases.say("trend-drawing"),
                10,
                points,
                new Level(even * 10, evenly),
                new Label(
                        phrases.say("trend-latest", Map.of("value", last.right())), last.range()));
    }

    public LineWithBand unannouncedChart() {
        return shares("unannounced", UnitProfile.Month::unannounced, profile.unannounced());
    }

    public LineWithBand outsideChart() {
        return shares("outside", UnitProfile.Month::outsideOffice, profile.outsideOffice());
    }

    private LineWithBand shares(String id, ToIntFunction<UnitProfile.Month> count, Share whole) {
        var points = new ArrayList<Point>();
        for (var month : months()) {
            var counted = count.applyAsInt(month.of());
            points.add(month.hasShares() ? share(month, counted) : gap(month));
        }
        var last = months().stream().filter(Month::hasShares).reduce((_, it) -> it).orElseThrow();
        var latest = count.applyAsInt(last.of());
        return new LineWithBand(
                "share-" + id,
                phrases.say("share-drawing-" + id),
                top(points),
                points,
                new Level(
                        whole.value() * 100,
                        new Label(phrases.say("share-whole"), Numerals.percent(whole.value()))),
                new Label(
                        phrases.say(
                                "trend-latest",
                                Map.of("value", Numerals.percent((double) latest / last.visits()))),
                        phrases.percents(last.interval(latest))));
    }

    private static Point right(Month month) {
        return point(month, month.of().posterior(), month.of().posteriorInterval(), 10);
    }

    private static Point share(Month month, int count) {
        return point(month, (double) count / month.visits(), month.interval(count), 100);
    }

    /** The lowest of some round values that has room for every interval. */
    private static double top(List<Point> points) {
        var highest = points.stream().mapToDouble(Point::upper).filter(it -> it > 0).max();
        return highest.orElse(100) > 50 ? 100 : highest.orElse(100) > 20 ? 50 : 20;
    }

    private static Point point(Month month, double value, Interval interval, int times) {
        return new Point(
                label(month), value * times, interval.lower() * times, interval.upper() * times);
    }

    private static Point gap(Month month) {
        return new Point(label(month), Double.NaN, Double.NaN, Double.NaN);
    }

    private static String label(Month month) {
        return month.trends().phrases().shortMonth(month.month(), month.isFirst());
    }

    /** The numbers of both charts, for a spreadsheet. */
    String csv() {
        var head =
                "month,planned,unannounced,outside_office_hours,households,right_in_two_guesses,"
                        + "low,high\r\n";
        return months().stream().map(Trends::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(Month month) {
        var of = month.of();
        var said =
                month.isSaid()
                        ? String.join(
                                ",",
                                Numerals.decimal(of.posterior(), 4),
                                Numerals.decimal(of.posteriorInterval().lower(), 4),
                                Numerals.decimal(of.posteriorInterval().upper(), 4))
                        : ",,";
        return String.join(
                        ",",
                        month.month().toString(),
                        Integer.toString(of.planned()),
                        Integer.toString(of.unannounced()),
                        Integer.toString(of.outsideOffice()),
                        Integer.toString(of.households()),
                        said)
                + "\r\n";
    }
}
