package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Boundaries;
import cymru.diogel.continuity.infections.SmallArea;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.charts.LineWithBand;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.epidemic.Nowcast;
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

    private AreaFigures it() {
        return Objects.requireNonNull(chosen);
    }

    public boolean isKnown() {
        return chosen != null;
    }

    public String name() {
        return it().area().name(frame.words());
    }

    /** What is so, in one sentence. */
    public String heading() {
        if (chosen == null) {
            return frame.say("infections.nothing");
        }
        var key = say().isTooFew(it()) ? "heading-few" : "heading";
        return say().say(
                        key,
                        Map.of(
                                "area", name(),
                                "rate", say().rate(it()),
                                "direction", say().direction(it())));
    }

    public String week() {
        return say().say(
                        "week",
                        Map.of(
                                "from", day(it().to().minusDays(6)),
                                "to", day(it().to()),
                                "by", day(it().series().publishedOn())));
    }

    public String completeness() {
        var series = it().series();
        return say().say(
                        series.delays() == null ? "left-out" : "left-out-known",
                        Map.of(
                                "n", series.daysLeftOut(),
                                "day", day(series.lastComplete())));
    }

    public String cases() {
        return Numerals.count(it().cases());
    }

    public String rate() {
        return say().rate(it());
    }

    public String range() {
        return say().range(it());
    }

    public String byar() {
        return it().rate().map(rate -> say().range(rate.byar(0.95), 1)).orElse(Numerals.NONE);
    }

    public String positivity() {
        return say().positivity(it());
    }

    public String positivityRange() {
        return it().positivity()
                .map(share -> {
                    var range = share.clopperPearson(0.95);
                    return say().range(new Interval(100 * range.lower(), 100 * range.upper()), 1);
                })
                .orElse(Numerals.NONE);
    }

    public boolean isTooFew() {
        return say().isTooFew(it());
    }

    public String direction() {
        return say().direction(it());
    }

    public String reproduction(int days) {
        return it().reproduction(days).map(say()::reproduction).orElse(say().say("too-few"));
    }

    /** With the doubt about the serial interval in it; none where there are too few cases. */
    public String reproductionWithDoubt() {
        if (isTooFew()) {
            return say().say("too-few");
        }
        var pooled = it().pooled();
        return say().say(
                        "reproduction-said",
                        Map.of(
                                "mean", Numerals.decimal(pooled.mean(), 2),
                                "range", say().range(pooled.central(), 2)));
    }

    public String assumed() {
        var of = it().interval();
        return say().say(
                        "assumed",
                        Map.of(
                                "mean", Numerals.decimal(of.mean(), 1),
                                "sd", Numerals.decimal(of.sd(), 1),
                                "source", of.source()));
    }

    /** The last days, of which not all is reported. */
    public List<Nowcast.Day> nowcast() {
        return chosen == null ? List.of() : it().nowcast();
    }

    public String nowcastDay(Nowcast.Day of) {
        return day(it().day(of.day()));
    }

    public String expected(Nowcast.Day of) {
        return of.expected().isPresent()
                ? Numerals.decimal(of.expected().getAsDouble(), 0)
                : say().say("not-said");
    }

    public String expectedRange(Nowcast.Day of) {
        return of.isAllowed()
                ? say().range(new Interval(of.quantile(0.05), of.quantile(0.95)), 0)
                : Numerals.NONE;
    }

    public String share(Nowcast.Day of) {
        return Numerals.percent(of.share());
    }

    private InfectionCharts charts() {
        return new InfectionCharts(it(), standing, say());
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
        return InfectionRows.WeekdayRow.of(it(), say());
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

    public String people() {
        return it().area().people() == 0 ? Numerals.NONE : Numerals.count(it().area().people());
    }

    public String peopleSource() {
        return it().area().source();
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
        return chosen == null ? "" : it().area().code();
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
