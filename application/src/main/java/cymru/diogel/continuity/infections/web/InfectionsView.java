package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Boundaries;
import cymru.diogel.continuity.infections.SmallArea;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of infections, in words.
 *
 * @param chosen the area whose course is shown, or null where nothing is known
 * @param all every area of which a week is known
 * @param small small areas’ latest week as published
 */
public record InfectionsView(
        Frame frame,
        InfectionsAsked asked,
        @Nullable AreaFigures chosen,
        List<AreaFigures> all,
        List<SmallArea> small,
        List<Threshold.Standing> standing,
        Around around) {
    /** What stands around the figures. */
    public record Around(
            List<String> sources, Optional<Boundaries.Drawn> map, List<InVain> inVain) {}

    /** How often a limit would be met in vain in a month. */
    public record InVain(Threshold threshold, double aMonth) {}

    /** A line of figures. */
    public record Line(String name, String href, AreaFigures of, boolean isCounty) {}

    InfectionWords say() {
        return new InfectionWords(frame.words());
    }

    private AreaFigures figures() {
        return Objects.requireNonNull(chosen);
    }

    /** The figures of the area that is shown. */
    public ChosenArea it() {
        return new ChosenArea(figures(), frame);
    }

    public boolean isKnown() {
        return chosen != null;
    }

    /** What is so, in one sentence. */
    public String heading() {
        if (chosen == null) {
            return frame.say("infections.nothing");
        }
        var key = say().isTooFew(figures()) ? "heading-few" : "heading";
        return say().say(
                        key,
                        Map.of(
                                "area", it().name(),
                                "rate", say().rate(figures()),
                                "direction", say().direction(figures())));
    }

    private InfectionCharts charts() {
        return new InfectionCharts(figures(), standing, say());
    }

    /** The drawn days in words, the latest first. */
    public List<InfectionRows.CourseRow> course() {
        return charts().days().reversed().stream()
                .map(of -> InfectionRows.CourseRow.of(of, say()))
                .toList();
    }

    public List<InfectionRows.StandingRow> standings() {
        return standing.stream()
                .map(of -> InfectionRows.StandingRow.of(of, around.inVain(), say()))
                .toList();
    }

    public List<InfectionRows.WeekdayRow> weekdays() {
        return InfectionRows.WeekdayRow.of(figures(), say());
    }

    public String rate(AreaFigures of) {
        return say().rate(of);
    }

    public String range(AreaFigures of) {
        return say().range(of);
    }

    public String positivity(AreaFigures of) {
        return say().positivity(of);
    }

    public String direction(AreaFigures of) {
        return say().direction(of);
    }

    public @Nullable LineWithBand ratesChart() {
        return charts().rates().orElse(null);
    }

    public @Nullable LineWithBand growthChart() {
        return charts().growth().orElse(null);
    }

    /** The county first, then by name, so that no order ranks anybody. */
    public List<Line> lines() {
        var collator = Collator.getInstance(frame.words().locale());
        return all.stream()
                .sorted(
                        Comparator.comparing((AreaFigures of) -> !of.area().isCounty())
                                .thenComparing(
                                        of -> of.area().name(frame.words()), collator::compare))
                .map(of ->
                        new Line(
                                of.area().name(frame.words()),
                                InfectionsPage.PATH + "?" + asked.at(of.area().code()).query(),
                                of,
                                of.area().isCounty()))
                .toList();
    }

    /** The least and the most that all small areas can come to. */
    public String smallTotal() {
        return say().say(
                        "range",
                        Map.of(
                                "low", "" + small.stream().mapToInt(SmallArea::least).sum(),
                                "high", "" + small.stream().mapToInt(SmallArea::most).sum()));
    }

    public List<AreasShaded.Shaded> shaded() {
        return new AreasShaded(around.map(), all, small, say()).shaded();
    }

    public List<Choice> areas() {
        return lines().stream().map(of -> new Choice(of.of().area().code(), of.name())).toList();
    }

    public String area() {
        return chosen == null ? "" : figures().area().code();
    }

    public String typed(LocalDate of) {
        return Typed.said(of);
    }

    public String file(String ending) {
        return InfectionsPage.PATH + ending + "?" + asked.at(area()).query();
    }

    public String day(LocalDate of) {
        return frame.words().date(of);
    }
}
