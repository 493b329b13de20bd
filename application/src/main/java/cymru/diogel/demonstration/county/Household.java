package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who live together: a family, or a placement.
 *
 * @param children those who live here on the last day; none at a placement that has ended
 * @param visits in order of their start
 */
public record Household(
        String id,
        String teamId,
        String area,
        String address,
        Language language,
        List<Child> children,
        List<Allocation> allocations,
        List<Visit> visits) {

    /** Who co-ordinates the plan, from a day and, when it has ended, to a day. */
    public record Allocation(String practitionerId, LocalDate from, @Nullable LocalDate until) {}
}
