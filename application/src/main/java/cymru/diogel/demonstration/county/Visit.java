package cymru.diogel.demonstration.county;

import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call on one household, as it was written up. All times are of the wall clock in Wales.
 *
 * @param startedAt absent when only the date was written down
 * @param plannedFor what the family was told, when that was kept
 */
public record Visit(
        String id,
        String householdId,
        String practitionerId,
        LocalDate day,
        @Nullable LocalTime startedAt,
        int minutes,
        @Nullable LocalDateTime plannedFor,
        Notice notice,
        Purpose purpose,
        Place place,
        Mode mode,
        AccessGained access,
        TimeSource timeSource,
        LocalDateTime recordedAt,
        List<Seen> children,
        List<Agency> agencies,
        Report report) {

    /** The same visit with its id. */
    public Visit numbered(String number) {
        return new Visit(
                number,
                householdId,
                practitionerId,
                day,
                startedAt,
                minutes,
                plannedFor,
                notice,
                purpose,
                place,
                mode,
                access,
                timeSource,
                recordedAt,
                children,
                agencies,
                report);
    }

    /** Those of unknown time come first in their day. */
    public LocalTime orderInDay() {
        return startedAt == null ? LocalTime.MIN : startedAt;
    }

    /** Why the call was made. */
    public enum Purpose {
        REGISTER,
        LOOKED_AFTER,
        CARE_AND_SUPPORT,
        SECTION_47
    }

    /** Who else came along. */
    public enum Agency {
        POLICE,
        HEALTH,
        EDUCATION,
        HOUSING,
        ADVOCACY
    }

    /** One child of the call; null where the form was left blank or could not be answered. */
    public record Seen(
            String childId,
            @Nullable Boolean seen,
            @Nullable Boolean alone,
            @Nullable Boolean bedroom) {}

    /**
     * The words of the report.
     *
     * @param actionTaken what was done when there was no access; empty otherwise
     * @param rooms which rooms were not seen, when only some were; empty otherwise
     */
    public record Report(
            Language language,
            String account,
            String childSaid,
            String present,
            String actionTaken,
            String rooms,
            String concerns) {
        /** For files, which carry no words. */
        public static final Report NONE = new Report(Language.ENGLISH, "", "", "", "", "", "");
    }
}
