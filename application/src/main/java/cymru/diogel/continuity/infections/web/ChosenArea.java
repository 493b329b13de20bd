package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.epidemic.Nowcast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The figures of one area, in words. */
public record ChosenArea(AreaFigures of, Frame frame) {
    private InfectionWords say() {
        return new InfectionWords(frame.words());
    }

    private String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String name() {
        return of.area().name(frame.words());
    }

    public String week() {
        return say().say(
                        "week",
                        Map.of(
                                "from", day(of.to().minusDays(6)),
                                "to", day(of.to()),
                                "by", day(of.series().publishedOn())));
    }

    public String completeness() {
        var series = of.series();
        return say().say(
                        series.delays() == null ? "left-out" : "left-out-known",
                        Map.of(
                                "n", series.daysLeftOut(),
                                "day", day(series.lastComplete())));
    }

    public String cases() {
        return Numerals.count(of.cases());
    }

    public String rate() {
        return say().rate(of);
    }

    public String range() {
        return say().range(of);
    }

    public String byar() {
        return of.rate().map(rate -> say().range(rate.byar(0.95), 1)).orElse(Numerals.NONE);
    }

    public String positivity() {
        return say().positivity(of);
    }

    public String positivityRange() {
        return of.positivity()
                .map(share -> {
                    var range = share.clopperPearson(0.95);
                    return say().range(new Interval(100 * range.lower(), 100 * range.upper()), 1);
                })
                .orElse(Numerals.NONE);
    }

    public boolean isTooFew() {
        return say().isTooFew(of);
    }

    public String direction() {
        return say().direction(of);
    }

    public String reproduction(int days) {
        return of.reproduction(days).map(say()::reproduction).orElse(say().say("too-few"));
    }

    /** With the doubt about the serial interval in it; none where there are too few cases. */
    public String reproductionWithDoubt() {
        if (isTooFew()) {
            return say().say("too-few");
        }
        var pooled = of.pooled();
        return say().say(
                        "reproduction-said",
                        Map.of(
                                "mean", Numerals.decimal(pooled.mean(), 2),
                                "range", say().range(pooled.central(), 2)));
    }

    public String assumed() {
        var assumed = of.interval();
        return say().say(
                        "assumed",
                        Map.of(
                                "mean", Numerals.decimal(assumed.mean(), 1),
                                "sd", Numerals.decimal(assumed.sd(), 1),
                                "source", assumed.source()));
    }

    /** The last days, of which not all is reported. */
    public List<Nowcast.Day> nowcast() {
        return of.nowcast();
    }

    public String nowcastDay(Nowcast.Day late) {
        return day(of.day(late.day()));
    }

    public String expected(Nowcast.Day late) {
        var expected = late.expected();
        return expected.isPresent()
                ? Numerals.decimal(expected.getAsDouble(), 0)
                : say().say("not-said");
    }

    public String expectedRange(Nowcast.Day late) {
        return late.isAllowed()
                ? say().range(new Interval(late.quantile(0.05), late.quantile(0.95)), 0)
                : Numerals.NONE;
    }

    public String share(Nowcast.Day late) {
        return Numerals.percent(late.share());
    }

    public String people() {
        return of.area().people() == 0 ? Numerals.NONE : Numerals.count(of.area().people());
    }

    public String peopleSource() {
        return of.area().source();
    }
}
