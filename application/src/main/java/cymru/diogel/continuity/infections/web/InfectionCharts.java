package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.charts.LineWithBand.Label;
import cymru.diogel.platform.charts.LineWithBand.Level;
import cymru.diogel.platform.charts.LineWithBand.Point;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.epidemic.Rate;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last eight weeks of an area, drawn and as rows; days with too few cases stay gaps. */
record InfectionCharts(AreaFigures figures, List<Threshold.Standing> standing, InfectionWords say) {
    private static final int DAYS = 56;

    /** One day: the rate of the week to it, and the reproduction number where it may be said. */
    record Day(LocalDate day, int daily, int week, @Nullable Rate rate, @Nullable Estimate r) {}

    List<Day> days() {
        var series = figures.series();
        var first = series.first();
        Map<LocalDate, Estimate> estimates =
                figures.reproductions().stream()
                        .collect(Collectors.toMap(it -> first.plusDays(it.end() - 1L), it -> it));
        var days = new ArrayList<Day>();
        for (int back = DAYS - 1; back >= 0; back--) {
            var day = figures.to().minusDays(back);
            if (series.hasWeek(day)) {
                int week = series.week(day);
                int people = figures.area().people();
                var rate = people == 0 ? null : new Rate(week, people);
                var known = series.upTo(day);
                days.add(new Day(day, known[known.length - 1], week, rate, estimates.get(day)));
            }
        }
        return days;
    }

    /** The rate of each week against the lowest limit that is watched. */
    Optional<LineWithBand> rates() {
        var points = new ArrayList<Point>();
        double top = 0;
        for (var it : days()) {
            var rate = it.rate();
            if (rate == null) {
                return Optional.empty();
            }
            var range = rate.exact(0.95);
            points.add(new Point(label(it.day()), rate.value(), range.lower(), range.upper()));
            top = Math.max(top, range.upper());
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        double limit = standing.isEmpty() ? 0 : standing.getFirst().threshold().rule().limit();
        var level =
                new Level(
                        limit,
                        new Label(
                                say.say(standing.isEmpty() ? "nought" : "limit"),
                                Numerals.decimal(limit, 0)));
        var latest = new Label(say.rate(figures), say.range(figures));
        return Optional.of(
                new LineWithBand(
                        "rates",
                        say.say("chart-rates"),
                        Math.max(10, 1.1 * Math.max(top, limit)),
                        points,
                        level,
                        latest));
    }

    /** The reproduction number against 1; none where it may be said on no day. */
    Optional<LineWithBand> growth() {
        var points = days().stream().map(it -> point(it.day(), it.r())).toList();
        if (points.stream().allMatch(it -> Double.isNaN(it.value()))) {
            return Optional.empty();
        }
        double top = points.stream().mapToDouble(Point::upper).filter(it -> it > 0).max().orElse(2);
        var last = points.stream().filter(it -> !Double.isNaN(it.value())).toList().getLast();
        var latest =
                new Label(
                        Numerals.decimal(last.value(), 2),
                        say.range(new Interval(last.lower(), last.upper()), 2));
        return Optional.of(
                new LineWithBand(
                        "growth",
                        say.say("chart-growth"),
                        Math.max(2, top),
                        points,
                        new Level(1, new Label("1", say.say("steady"))),
                        latest));
    }

    private Point point(LocalDate day, @Nullable Estimate it) {
        return it == null || !it.isOk()
                ? new Point(label(day), Double.NaN, Double.NaN, Double.NaN)
                : new Point(label(day), it.mean(), it.lower(), it.upper());
    }

    private String label(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", say.words().locale()).format(day);
    }
}
