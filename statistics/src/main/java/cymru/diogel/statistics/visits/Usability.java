package cymru.diogel.statistics.visits;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which rows say something about the hour of a call, and counts those that do not. */
public final class Usability {
    private Usability() {}

    /** Why this row takes no part in the hours of the day, or null when it does. */
    public static @Nullable Exclusion exclusion(VisitTable visits, int row) {
        if (!visits.isInPerson(row)) {
            return Exclusion.VIRTUAL;
        }
        if (!visits.isAtHome(row)) {
            return Exclusion.ELSEWHERE;
        }
        Exclusion untimed = untimed(visits, row);
        if (untimed != null) {
            return untimed;
        }
        return visits.notice(row) == Notice.UNKNOWN ? Exclusion.UNKNOWN_NOTICE : null;
    }

    /**
     * How many rows are left out, by reason; every reason is present, with 0 when it never held.
     */
    public static Map<Exclusion, Integer> exclusions(VisitTable visits) {
        var byReason = new EnumMap<Exclusion, Integer>(Exclusion.class);
        for (Exclusion reason : Exclusion.values()) {
            byReason.put(reason, 0);
        }
        for (int row = 0; row < visits.rows(); row++) {
            Exclusion reason = exclusion(visits, row);
            if (reason != null) {
                byReason.merge(reason, 1, Integer::sum);
            }
        }
        return byReason;
    }

    static boolean isCallAtHome(VisitTable visits, int row) {
        return visits.isInPerson(row) && visits.isAtHome(row);
    }

    /** The minute of the day when it can be believed, else {@link Visit#NO_TIME}. */
    static int minute(VisitTable visits, int row) {
        return untimed(visits, row) == null ? visits.minute(row) : Visit.NO_TIME;
    }

    private static @Nullable Exclusion untimed(VisitTable visits, int row) {
        return switch (visits.source(row)) {
            case DATE_ONLY -> Exclusion.DATE_ONLY;
            case DEFAULTED -> Exclusion.DEFAULTED;
            // Nobody calls on a family on the stroke of midnight: it is a date read as a time.
            case TYPED -> visits.minute(row) == 0 ? Exclusion.MIDNIGHT : null;
            case DEVICE -> null;
        };
    }
}
