package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One fan: its drawing and the same numbers as rows.
 *
 * @param id names the drawing within its page
 * @param title what is drawn
 * @param begins first day of the first week
 * @param weeks a row a week of five values
 * @param level what the values are held against, with its name
 * @param isShare whether values are shares of one
 */
public record ScenarioFans(
        Words words,
        String id,
        String title,
        LocalDate begins,
        double[][] weeks,
        Level level,
        boolean isShare) {
    static final String STAFF = "staff";

    private static final int LOWEST = 0;
    private static final int MEDIAN = 2;
    private static final int HIGHEST = 4;
    private static final double ROOM = 1.08;
    private static final double LEAST = 0.05;

    /** A value to hold a fan against, and its name. */
    public record Level(double value, String name) {}

    /** A week as a row of the table. */
    public record Row(String week, List<String> values) {}

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int week = 0; week < weeks.length; week++) {
            var values = Arrays.stream(weeks[week]).mapToObj(this::said).toList();
            rows.add(new Row(week(week), values));
        }
        return List.copyOf(rows);
    }

    /** A week by its first day. */
    public String week(int week) {
        return words.shortDate(begins.plusWeeks(week));
    }

    private String briefly(LocalDate day) {
        var month = day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
        return day.getDayOfMonth() + " " + month;
    }

    private String said(double value) {
        return isShare ? Numerals.decimal(value * 100, 1) + "%" : Numerals.count(Math.round(value));
    }

    private double drawn(double value) {
        return isShare ? value * 100 : value;
    }

    public LineWithBand chart() {
        var points = new ArrayList<LineWithBand.Point>();
        double top = Math.max(drawn(level.value()), LEAST);
        for (int week = 0; week < weeks.length; week++) {
            var values = weeks[week];
            points.add(
                    new LineWithBand.Point(
                            briefly(begins.plusWeeks(week)),
                            drawn(values[MEDIAN]),
                            drawn(values[LOWEST]),
                            drawn(values[HIGHEST])));
            top = Math.max(top, drawn(values[HIGHEST]));
        }
        var last = weeks[weeks.length - 1];
        var latest =
                new LineWithBand.Label(
                        words.say("scenarios.chart-middle", Map.of("value", said(last[MEDIAN]))),
                        words.say(
                                "scenarios.chart-range",
                                Map.of(
                                        "low", said(last[LOWEST]),
                                        "high", said(last[HIGHEST]))));
        var held = new LineWithBand.Label(level.name(), said(level.value()));
        return new LineWithBand(
                id,
                title,
                top * ROOM,
                points,
                new LineWithBand.Level(drawn(level.value()), held),
                latest);
    }

    /** The worst middle value, and the week it falls in: the fewest staff, else the most. */
    public String peak() {
        boolean isStaff = id.equals(STAFF);
        int at = 0;
        for (int week = 1; week < weeks.length; week++) {
            double more = weeks[week][MEDIAN] - weeks[at][MEDIAN];
            at = (isStaff ? -more : more) > 0 ? week : at;
        }
        return words.say(
                isStaff ? "scenarios.chart-trough" : "scenarios.chart-peak",
                Map.of(
                        "value", said(weeks[at][MEDIAN]),
                        "low", said(weeks[at][LOWEST]),
                        "high", said(weeks[at][HIGHEST]),
                        "week", words.date(begins.plusWeeks(at))));
    }
}
