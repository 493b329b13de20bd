package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.statistics.patterns.HeatMap;
import java.util.List;
import java.util.stream.IntStream;

/** When visits began, by hour and day of the week: planned, unannounced, and the difference. */
public record Heats(ThematicReport report) {
    public HeatTable planned() {
        return HeatTable.of(hours(), heat()::planned, most());
    }

    public HeatTable unannounced() {
        return HeatTable.of(hours(), heat()::unannounced, most());
    }

    public HeatTable difference() {
        return HeatTable.difference(hours(), planned(), unannounced());
    }

    public List<HeatTable.Range> key() {
        return HeatTable.key(most());
    }

    /** The colour within the outline of the rota; "no-rota" where nobody was on it or called. */
    public String look(int day, int hour, String colour) {
        var staff = report.audit().staff();
        if (staff == null) {
            return colour;
        }
        var isIdle = heat().planned(day, hour) + heat().unannounced(day, hour) == 0;
        return isIdle && !staff.holds(day, hour)
                ? "no-rota"
                : colour + HeatTable.outline(hours(), staff, day, hour);
    }

    private HeatMap heat() {
        return report.county().heatMap();
    }

    /** The hours shown: those when calls are allowed, and any other in which somebody called. */
    private List<Integer> hours() {
        var policy = report.settings().policy();
        return IntStream.range(0, HeatMap.HOURS)
                .filter(hour ->
                        (hour * 60 < policy.toMinute() && (hour + 1) * 60 > policy.fromMinute())
                                || counts(hour).max().orElse(0) > 0)
                .boxed()
                .toList();
    }

    /** The largest count of either kind, at which the colours of both end. */
    private int most() {
        return IntStream.range(0, HeatMap.HOURS)
                .map(hour -> counts(hour).max().orElse(0))
                .max()
                .orElse(0);
    }

    private IntStream counts(int hour) {
        return IntStream.range(0, HeatMap.DAYS)
                .flatMap(day ->
                        IntStream.of(heat().planned(day, hour), heat().unannounced(day, hour)));
    }
}
