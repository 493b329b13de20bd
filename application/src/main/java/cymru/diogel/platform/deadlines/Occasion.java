package cymru.diogel.platform.deadlines;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One run of one clock, with the version of the rule that made its due date.
 *
 * @param dueOn last day in time; none while the event that ends the period has not happened
 * @param expectedOn last day on which that may be; the due date itself for a clock in days
 * @param metOn when it was done; late stays late
 * @param endedOn first day on which it no longer ran, when it was not done
 */
public record Occasion(
        Rule rule,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate metOn,
        @Nullable LocalDate endedOn) {

    /** How many working days before its last day something is called due. */
    public static final int NOTICE = 3;

    /** How an occasion stands on a day. */
    public enum State {
        IN_TIME,
        /** Within three working days of its last day. */
        DUE,
        OVERDUE,
        SATISFIED,
        SATISFIED_LATE,
        /** It fell due, was never done, and runs no more. */
        MISSED,
        /** It stopped running before it fell due. */
        ENDED
    }

    /**
     * The state on a day, and how late it is.
     *
     * @param late days after the last day, 0 unless overdue or satisfied late
     * @param inWorkingDays whether those are working days
     */
    public record Standing(State state, int late, boolean inWorkingDays) {
        /** The key of the sentence in the messages; it takes {@code count}. */
        public String key() {
            var name = "deadlines.state-" + state.name().toLowerCase(Locale.ROOT);
            return late > 0 && inWorkingDays ? name + "-working" : name;
        }
    }

    public Occasion meet(LocalDate day) {
        return new Occasion(rule, startedOn, dueOn, expectedOn, day, null);
    }

    public Occasion end(LocalDate day) {
        return new Occasion(rule, startedOn, dueOn, expectedOn, null, day);
    }

    public Occasion due(LocalDate day) {
        return new Occasion(rule, startedOn, day, day, metOn, endedOn);
    }

    public Occasion expect(LocalDate day) {
        return new Occasion(rule, startedOn, dueOn, day, metOn, endedOn);
    }

    /** Whether it still runs, as far as is known. */
    public boolean isOpen() {
        return metOn == null && endedOn == null;
    }

    /** Whether it was done, and by its due date if it had one. */
    public boolean isMetInTime() {
        return metOn != null && (dueOn == null || !metOn.isAfter(dueOn));
    }

    /** How it stands on a day, of all that had happened by then. */
    public Standing standing(LocalDate on, WorkingDays calendar) {
        if (metOn != null && !metOn.isAfter(on)) {
            return dueOn != null && metOn.isAfter(dueOn)
                    ? late(State.SATISFIED_LATE, dueOn, metOn, calendar)
                    : inTime(State.SATISFIED);
        }
        if (endedOn != null && !endedOn.isAfter(on)) {
            return inTime(dueOn != null && dueOn.isBefore(endedOn) ? State.MISSED : State.ENDED);
        }
        if (dueOn != null && dueOn.isBefore(on)) {
            return late(State.OVERDUE, dueOn, on, calendar);
        }
        boolean soon = expectedOn != null && !expectedOn.isAfter(calendar.plus(on, NOTICE));
        return inTime(soon ? State.DUE : State.IN_TIME);
    }

    private Standing late(State state, LocalDate due, LocalDate day, WorkingDays calendar) {
        return new Standing(
                state,
                rule.limit().late(due, day, calendar),
                rule.limit().unit() == Limit.Unit.WORKING_DAY);
    }

    private Standing inTime(State state) {
        return new Standing(state, 0, rule.limit().unit() == Limit.Unit.WORKING_DAY);
    }
}
