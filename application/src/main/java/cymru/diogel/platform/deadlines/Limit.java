package cymru.diogel.platform.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long something may take, and the one place where a due date is worked out. */
public record Limit(int amount, Unit unit) {
    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("a limit of " + amount + " " + unit);
        }
    }

    /** What a limit is counted in. */
    public enum Unit {
        /** Elapsed time between instants, whatever the clocks on the wall do. */
        HOUR,
        WORKING_DAY,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** How often something must happen in a period that other events begin and end. */
        OCCASION,
        /** Hours of learning, which are added up and fall due on no date. */
        TAUGHT_HOUR;

        /** Whether a limit in this unit ends at the end of a day. */
        public boolean hasDueDate() {
            return switch (this) {
                case WORKING_DAY, DAY, WEEK, MONTH, YEAR -> true;
                case HOUR, OCCASION, TAUGHT_HOUR -> false;
            };
        }
    }

    /**
     * The last day in time; the start is day 0, and nothing moves off a weekend or a holiday.
     *
     * <p>A month ends on the same day number, or on the last day of a shorter month. Working days
     * are those known when the clock started: a closure announced later moves nothing that runs.
     */
    public LocalDate due(LocalDate start, WorkingDays calendar) {
        return count(start, calendar.knownOn(start));
    }

    /** The last day in time as the calendar stands now; for offering, never for forcing. */
    public LocalDate recalculated(LocalDate start, WorkingDays calendar) {
        return count(start, calendar);
    }

    /** The last instant in time, for a limit in hours. */
    public Instant due(Instant start) {
        if (unit != Unit.HOUR) {
            throw new IllegalStateException(this + " ends at no instant. Maybe ask with a date.");
        }
        return start.plus(Duration.ofHours(amount));
    }

    /**
     * This limit so many times over, counted from one start: three single months after 30 November
     * would be 28 March, three months are the last of February.
     */
    public Limit times(int count) {
        return new Limit(Math.multiplyExact(amount, count), unit);
    }

    /** How many days after the due date a day is, in working days where the limit is in them. */
    public int late(LocalDate due, LocalDate day, WorkingDays calendar) {
        return unit == Unit.WORKING_DAY
                ? calendar.between(due, day)
                : Math.toIntExact(ChronoUnit.DAYS.between(due, day));
    }

    /** The key of the limit in words; it takes {@code count}. */
    public String key() {
        return "deadlines.limit-" + unit.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate count(LocalDate start, WorkingDays calendar) {
        return switch (unit) {
            case WORKING_DAY -> calendar.plus(start, amount);
            case DAY -> start.plusDays(amount);
            case WEEK -> start.plusWeeks(amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            case HOUR, OCCASION, TAUGHT_HOUR ->
                    throw new IllegalStateException(this + " falls due on no date.");
        };
    }
}
