package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.epidemic.WeekdayFactors;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Rows of the page in words. */
public final class InfectionRows {
    private static final int FEWEST_CASES = 100;

    private InfectionRows() {}

    /** One day of an area’s course, in words. */
    public record CourseRow(
            String day, int daily, int week, String rate, String range, String reproduction) {
        static CourseRow of(InfectionCharts.Day it, InfectionWords say) {
            var rate = it.rate();
            var r = it.r();
            return new CourseRow(
                    say.words().date(it.day()),
                    it.daily(),
                    it.week(),
                    rate == null ? Numerals.NONE : Numerals.decimal(rate.value(), 1),
                    rate == null ? Numerals.NONE : say.range(rate.exact(0.95), 1),
                    r == null ? say.say("too-early") : say.reproduction(r));
        }
    }

    /** How one limit stands, in words. */
    public record StandingRow(
            String name, String chance, String state, boolean isTripped, String inVain) {
        static StandingRow of(
                Threshold.Standing it, List<InfectionsView.InVain> inVain, InfectionWords say) {
            var often =
                    inVain.stream()
                            .filter(one -> one.threshold().equals(it.threshold()))
                            .map(one ->
                                    say.say(
                                            "in-vain",
                                            Map.of("n", Numerals.decimal(one.aMonth(), 2))))
                            .findFirst()
                            .orElse(Numerals.NONE);
            return new StandingRow(
                    it.threshold().name(say.words()),
                    say.chance(it),
                    say.standing(it),
                    it.isTripped(),
                    often);
        }
    }

    /** How a day of the week differs from the others, in words. */
    public record WeekdayRow(String name, String value) {
        /** None where there are too few cases to tell days apart. */
        static List<WeekdayRow> of(AreaFigures it, InfectionWords say) {
            var factors =
                    WeekdayFactors.of(it.series().first(), it.series().upTo(it.to()), _ -> false);
            int cases = factors.values().stream().mapToInt(WeekdayFactors.Factor::cases).sum();
            if (cases < FEWEST_CASES) {
                return List.of();
            }
            return factors.entrySet().stream()
                    .map(one ->
                            new WeekdayRow(
                                    say.words().day(DayOfWeek.valueOf(one.getKey().name())),
                                    Numerals.decimal(one.getValue().factor(), 2)))
                    .toList();
        }
    }
}
