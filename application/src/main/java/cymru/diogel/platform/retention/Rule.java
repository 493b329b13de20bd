package cymru.diogel.platform.retention;

import cymru.diogel.platform.keeping.Trace;
import org.jspecify.annotations.Nullable;

/**
 * One line of the council's schedule.
 *
 * @param touches of whose record it speaks: those who were in this; of all when none is named
 * @param when of which of them
 * @param from the event its years are counted from
 * @param source where the line is written
 */
public record Rule(
        String code,
        int version,
        Trace.@Nullable Kind touches,
        When when,
        From from,
        int years,
        String source) {

    /** Of which children it speaks. */
    public enum When {
        ALWAYS,
        DIED_UNDER_18,
        NOT_DIED_UNDER_18
    }

    /** What its years are counted from. */
    public enum From {
        BIRTH,
        EIGHTEENTH_BIRTHDAY,
        DEATH,
        LAST_CONTACT,
        /** The last day of what it touches. */
        END
    }
}
