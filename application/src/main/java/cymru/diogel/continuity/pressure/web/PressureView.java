package cymru.diogel.continuity.pressure.web;

import cymru.diogel.continuity.pressure.Week;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.charts.LineWithBand.Label;
import cymru.diogel.platform.charts.LineWithBand.Level;
import cymru.diogel.platform.charts.LineWithBand.Point;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The weeks of a service in words and as a drawing. */
public record PressureView(Frame frame, Provision of, List<Week> all) {
    private static final int MOST = 52;
    private static final int FULL = 100;
    private static final int STEP = 50;

    // As in " 2026" at the end of a day.
    private static final int YEAR = 5;

    public String name() {
        return of.name().in(frame.words());
    }

    /** The latest week against what could be done, as the finding of the page. */
    public String heading() {
        return said().isEmpty()
                ? frame.say("pressure.title")
                : frame.say(
                        "pressure.finding",
                        Map.of("percent", percent(said().getLast()), "name", name()));
    }

    /** The latest weeks, the latest first. */
    public List<Week> weeks() {
        return all.reversed().stream().limit(MOST).toList();
    }

    public String day(LocalDate monday) {
        return frame.words().shortDate(monday);
    }

    public String percent(Week it) {
        var percent = it.percent();
        return percent.isEmpty()
                ? "–"
                : frame.say("pressure.percent", Map.of("n", Math.round(percent.getAsDouble())));
    }

    public boolean isDrawn() {
        return said().size() > 1;
    }

    /** Work for each hundred that could be done, week by week; a week nobody told of is a gap. */
    public LineWithBand chart() {
        var known = new HashMap<LocalDate, Week>();
        weeks().forEach(it -> known.put(it.monday(), it));
        var last = weeks().getFirst().monday();
        var points =
                Stream.iterate(
                                weeks().getLast().monday(),
                                it -> !it.isAfter(last),
                                it -> it.plusWeeks(1))
                        .map(it -> point(it, known))
                        .toList();
        var highest = points.stream().mapToDouble(Point::value).filter(it -> it > 0).max();
        var top = Math.ceil(Math.max(FULL + 1, highest.orElse(FULL)) / STEP) * STEP;
        return new LineWithBand(
                "pressure",
                frame.say("pressure.drawing", Map.of("name", name())),
                top,
                points,
                new Level(FULL, full()),
                new Label(percent(said().getLast()), day(said().getLast().monday())));
    }

    private Point point(LocalDate monday, Map<LocalDate, Week> known) {
        var week = known.get(monday);
        var percent = week == null ? Double.NaN : week.percent().orElse(Double.NaN);
        var label = day(monday).substring(0, day(monday).length() - YEAR);
        return new Point(label, percent, percent, percent);
    }

    private Label full() {
        return new Label(frame.say("pressure.full"), frame.say("pressure.hundred"));
    }

    // The weeks of which a share can be told, among the latest.
    private List<Week> said() {
        return all.stream()
                .skip(Math.max(0, all.size() - MOST))
                .filter(it -> it.capacity() > 0)
                .toList();
    }
}
