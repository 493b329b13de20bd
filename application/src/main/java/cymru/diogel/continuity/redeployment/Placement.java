package cymru.diogel.continuity.redeployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is lent to a service.
 *
 * @param role what the person does there
 * @param agreedBy who said yes in the own service
 * @param ended on which day it ended, or null
 */
public record Placement(
        UUID id,
        UUID person,
        UUID service,
        String skill,
        String role,
        LocalDate since,
        @Nullable LocalDate until,
        Ready ready,
        String agreedBy,
        PlacementStage stage,
        @Nullable LocalDate ended) {

    /** What must be done before the first day. */
    public record Ready(
            @Nullable LocalDate trained,
            @Nullable LocalDate inducted,
            @Nullable LocalDate assessed,
            String supervisor) {
        public static final Ready NOT_YET = new Ready(null, null, null, "");
    }

    /** Names of what is missing before this person may work there on a day; none when all is. */
    public List<String> missing(LentPerson whose, LocalDate day) {
        var missing = new ArrayList<String>();
        if (!whose.checks().hold(day)) {
            missing.add("checks");
        }
        if (!whose.skills().contains(skill)) {
            missing.add("skill");
        }
        if (ready.trained == null) {
            missing.add("trained");
        }
        if (ready.inducted == null) {
            missing.add("inducted");
        }
        if (ready.assessed == null) {
            missing.add("assessed");
        }
        if (ready.supervisor.isEmpty()) {
            missing.add("supervisor");
        }
        return missing;
    }

    /** Whether the person is there on a day, as far as is known. */
    public boolean holds(LocalDate day) {
        var last = ended == null ? until : ended;
        return stage != PlacementStage.CANCELLED
                && !day.isBefore(since)
                && (last == null || !day.isAfter(last));
    }

    Placement at(PlacementStage next, @Nullable LocalDate day) {
        return new Placement(
                id, person, service, skill, role, since, until, ready, agreedBy, next, day);
    }
}
