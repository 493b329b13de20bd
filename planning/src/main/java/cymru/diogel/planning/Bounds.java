package cymru.diogel.planning;

import cymru.diogel.planning.Feasible.Obstacle;
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
        OptionalInt aloneUntil) {
    /** How much later the clock would have to run out before it no longer binds. */
    static final int LATER = 14;

    private static final int DAY = 24 * 60;

    /**
     * The same bounds as if this obstacle were away; what is past stays past.
     *
     * <p>Without the clock there are two weeks more, for which {@link #rota} should be given too.
     */
    Bounds without(Obstacle obstacle) {
        return switch (obstacle) {
            case PAST -> this;
            case OVERDUE -> with(later(), rota, taken, aloneUntil);
            case OFF_ROTA -> with(due, everyDay(), taken, aloneUntil);
            case LONE_WORKER -> with(due, rota, taken, OptionalInt.empty());
            case TAKEN -> with(due, rota, List.of(), aloneUntil);
        };
    }

    private Cell later() {
        return new Cell(due.day().plusDays(LATER), due.minute());
    }

    private List<Span> everyDay() {
        return earliest.day()
                .datesUntil(due.day().plusDays(1))
                .map(day -> new Span(day, 0, DAY))
                .toList();
    }

    private Bounds with(Cell last, List<Span> work, List<Span> diary, OptionalInt alone) {
        return new Bounds(earliest, last, fromMinute, toMinute, minutes, work, diary, alone);
    }
}
