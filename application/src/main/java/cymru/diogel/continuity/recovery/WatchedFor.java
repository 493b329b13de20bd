package cymru.diogel.continuity.recovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a plan: a signal stays under a bound, or is at least as much, for so many days.
 *
 * @param signal the code of what is measured
 */
public record WatchedFor(Purpose purpose, String signal, Compare compare, double bound, int days) {

    /** What follows where it is met: the service may restart, or is to stop again. */
    public enum Purpose {
        RESTART,
        STOP
    }

    /** How the reading is held against the bound. */
    public enum Compare {
        UNDER,
        AT_LEAST;

        boolean holds(double value, double bound) {
            return this == UNDER ? value < bound : value >= bound;
        }
    }

    /** How it stands. */
    public enum Standing {
        MET,
        NOT_MET,
        BROKEN,
        UNKNOWN
    }

    /**
     * How a condition stands on a day.
     *
     * @param since the day on which it became met, or was broken, or none
     * @param value the last reading, none where there is none
     * @param read the day of that reading
     * @param run for how many days on end it has held
     */
    public record Watch(
            Standing standing,
            @Nullable LocalDate since,
            @Nullable Double value,
            @Nullable LocalDate read,
            long run) {}
}
