package cymru.diogel.visiting.visits;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit without its words and children: what lists and patterns ask of it.
 *
 * @param delayMinutes from its beginning, or the end of its day when the time is not known, until
 *     it was written down; null when that comes out as less than nothing
 */
public record Call(
        UUID visit,
        UUID household,
        UUID practitioner,
        @Nullable UUID team,
        Notice notice,
        @Nullable LocalDateTime plannedFor,
        Visit.When when,
        Place place,
        Mode mode,
        AccessGained access,
        Set<Visit.Purpose> purposes,
        Visit.@Nullable Talk talk,
        List<String> agencies,
        Visit.Recording recording,
        @Nullable Integer delayMinutes) {
    /** Later than this after the visit, what is written is written from memory. */
    public static final Duration LATE = Duration.ofDays(2);

    public boolean isLate() {
        return delayMinutes != null && delayMinutes > LATE.toMinutes();
    }
}
