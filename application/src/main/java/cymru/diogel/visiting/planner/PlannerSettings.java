package cymru.diogel.visiting.planner;

import cymru.diogel.visiting.patterns.PolicyHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What the county has settled about drawn times.
 *
 * @param hours in which calls are permitted
 * @param alone by when a call made alone must have ended
 * @param travelMinutes kept free before and after another drawn time
 * @param leadMinutes from the draw to the first start
 * @param reachDays days ahead, where no clock runs
 * @param reveal when a drawn time is opened
 */
public record PlannerSettings(
        PolicyHours hours,
        Alone alone,
        int travelMinutes,
        int leadMinutes,
        int reachDays,
        Reveal.Timing reveal) {

    /**
     * The lone-worker limit: minutes of day in winter, while the clocks show GMT, and in summer.
     */
    public record Alone(int winterUntil, int summerUntil) {
        /** The stricter one of all days that may be drawn; none for two. */
        OptionalInt until(
                boolean alone, LocalDate first, LocalDate last, Predicate<LocalDate> dark) {
            if (!alone) {
                return OptionalInt.empty();
            }
            var winter = first.datesUntil(last.plusDays(1)).anyMatch(dark);
            return OptionalInt.of(winter ? winterUntil : summerUntil);
        }
    }

    static int minute(String clock) {
        return LocalTime.parse(clock.strip()).toSecondOfDay() / 60;
    }
}
