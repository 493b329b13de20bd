package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.patterns.UnitProfile;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How guessable visits were month by month. A month with fewer than three households is a gap, and
 * with fewer than three months to show there is no drawing at all.
 */
public record Trend(Words words, UnitProfile unit) {
    private static final int LEAST_HOUSEHOLDS = 3;
    private static final int LEAST_MONTHS = 3;

    /** One row of the table beneath the drawing. */
    public record Row(UnitProfile.Month month, String name, boolean isShown) {
        public String right() {
            return isShown ? Numerals.inTen(month.posterior()) : Numerals.NONE;
        }
    }

    public List<Row> rows() {
        return unit.months().stream()
                .map(month -> new Row(month, name(month), isShown(month)))
                .toList();
    }

    public int planned() {
        return unit.months().stream().mapToInt(UnitProfile.Month::planned).sum();
    }

    public int unannounced() {
        return unit.months().stream().mapToInt(UnitProfile.Month::unannounced).sum();
    }

    public int outside() {
        return unit.months().stream().mapToInt(UnitProfile.Month::outsideOffice).sum();
    }

    public boolean isDrawn() {
        return shown().size() >= LEAST_MONTHS;
    }

    /**
     * What the months say. Nothing is made of a rise or fall of the line: each month holds all
     * visits up to it, and the fewer there are the nearer it is drawn to an even spread.
     */
    public String finding() {
        if (!isDrawn()) {
            return words.say("thematic.trend-too-few");
        }
        return words.say(alarmDay() == null ? "thematic.trend-even-yet" : "thematic.trend-beyond");
    }

    public LineWithBand chart() {
        var points =
                unit.months().stream()
                        .map(month ->
                                isShown(month)
                                        ? new LineWithBand.Point(
                                                label(month),
                                                month.posterior() * 10,
                                                month.posteriorInterval().lower() * 10,
                                                month.posteriorInterval().upper() * 10)
                                        : new LineWithBand.Point(
                                                label(month), Double.NaN, Double.NaN, Double.NaN))
                        .toList();
        double even = unit.guessing().baseline();
        var level =
                new LineWithBand.Level(
                        even * 10,
                        new LineWithBand.Label(
                                words.say("thematic.trend-even"),
                                words.say(
                                        "thematic.trend-even-value",
                                        Map.of("even", Numerals.inTen(even)))));
        return new LineWithBand(
                "trend", words.say("thematic.trend-drawing"), 10, points, level, latest());
    }

    private LineWithBand.Label latest() {
        var last = shown().getLast();
        return new LineWithBand.Label(
                words.say(
                        "thematic.trend-latest", Map.of("right", Numerals.inTen(last.posterior()))),
                words.say(
                        "thematic.range",
                        Map.of(
                                "low", Numerals.inTen(last.posteriorInterval().lower()),
                                "high", Numerals.inTen(last.posteriorInterval().upper()))));
    }

    /** The date on which guessing first went clearly beyond what an even spread allows. */
    public @Nullable Integer alarmDay() {
        var change = unit.change();
        return change == null ? null : change.alarmDay();
    }

    private List<UnitProfile.Month> shown() {
        return unit.months().stream().filter(Trend::isShown).toList();
    }

    private static boolean isShown(UnitProfile.Month month) {
        return month.households() >= LEAST_HOUSEHOLDS
                && Double.isFinite(month.posterior())
                && Double.isFinite(month.posteriorInterval().lower());
    }

    private String label(UnitProfile.Month month) {
        var name =
                java.time.Month.of(month.month())
                        .getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
        return month.month() == 1 || month.equals(unit.months().getFirst())
                ? name + " " + month.year()
                : name;
    }

    private String name(UnitProfile.Month month) {
        return words.month(java.time.Month.of(month.month())) + " " + month.year();
    }
}
