package cymru.diogel.continuity.signals;

import java.time.LocalDate;
import java.util.function.DoubleUnaryOperator;

/**
 * What was measured on a day, and how sure that is.
 *
 * @param day the last day it speaks of
 * @param value in the signal's unit
 * @param chanceAbove the probability, 0 to 1, that the truth lies above a limit
 */
public record Reading(LocalDate day, double value, DoubleUnaryOperator chanceAbove) {
    /** A measurement without chance, such as a count of people. */
    public static Reading exact(LocalDate day, double value) {
        return new Reading(day, value, limit -> value > limit ? 1 : 0);
    }
}
