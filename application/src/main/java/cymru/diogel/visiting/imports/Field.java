package cymru.diogel.visiting.imports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column can hold; the canonical heading is the name in small letters. */
public enum Field {
    VISIT_ID,
    HOUSEHOLD_ID,
    CHILD_ID,
    PRACTITIONER_ID,
    TEAM,
    AREA,
    STARTED_AT,
    /** The day alone, where a file has day and time in two columns. */
    DATE,
    TIME,
    NOTICE,
    PLANNED_FOR,
    ENDED_AT,
    DURATION_MINUTES,
    PLACE,
    MODE,
    ACCESS,
    CHILD_SEEN,
    SEEN_ALONE,
    BEDROOM_SEEN,
    TIME_SOURCE,
    RECORDED_AT,
    AGENCIES,
    /** When a shift begins and ends, in a rota. */
    FROM,
    TO;

    static final Set<Field> OF_ROTA = EnumSet.of(PRACTITIONER_ID, DATE, FROM, TO);
    static final Set<Field> NEEDED_IN_VISITS =
            EnumSet.of(HOUSEHOLD_ID, CHILD_ID, PRACTITIONER_ID, STARTED_AT, NOTICE);
    private static final Set<Field> OF_VISITS = EnumSet.range(VISIT_ID, AGENCIES);

    /** What a column of a file of visits can be mapped to. */
    public static Set<Field> ofVisits() {
        return EnumSet.copyOf(OF_VISITS);
    }

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
