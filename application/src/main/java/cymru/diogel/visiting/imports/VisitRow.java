package cymru.diogel.visiting.imports;

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
 * One row of a file of visits, all of it understood: one child of one call. What a file does not
 * say is null, and stays so.
 */
public record VisitRow(
        long line,
        @Nullable String visitId,
        String householdId,
        String childId,
        String practitionerId,
        @Nullable String team,
        @Nullable String area,
        Moment started,
        TimeSource timeSource,
        Notice notice,
        @Nullable Moment plannedFor,
        @Nullable LocalDateTime endedAt,
        @Nullable Integer durationMinutes,
        @Nullable Place place,
        @Nullable Mode mode,
        @Nullable AccessGained access,
        @Nullable Boolean childSeen,
        @Nullable Boolean seenAlone,
        @Nullable Boolean bedroomSeen,
        @Nullable Moment recordedAt,
        List<String> agencies) {

    /** A day on the wall calendar, and the time on the wall clock if the file says it. */
    public record Moment(LocalDate on, @Nullable LocalTime at) {
        public @Nullable LocalDateTime dateTime() {
            return at == null ? null : on.atTime(at);
        }
    }
}
