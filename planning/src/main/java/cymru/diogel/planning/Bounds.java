package cymru.diogel.planning;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a visit must keep to. The hours of earlier visits are no part of it: leaving them out would
 * tell the family when not to expect anybody.
 *
 * @param earliest no start before this one
 * @param due no start after this one: the end of the last day that the statutory clock allows
 * @param fromMinute policy hours, first minute of day at which a call may begin
 * @param toMinute policy hours, minute of day by which it must have ended
 * @param minutes how long the visit takes
 * @param rota when the practitioner works; a day without a span is a day off
 * @param taken what already stands in the practitioner's diary
 * @param aloneUntil minute of day by which a call made alone must have ended, where the lone-worker
 *     rule sets one
 */
public record Bounds(
        Cell earliest,
        Cell due,
        int fromMinute,
        int toMinute,
        int minutes,
        List<Span> rota,
        List<Span> taken,
        OptionalInt aloneUntil) {}
