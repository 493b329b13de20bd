package cymru.diogel.visiting.visits;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit was written down, or corrected.
 *
 * @param before what it said until now, null when it is new
 */
public record VisitRecorded(Visit visit, @Nullable Visit before) {

    /** Many visits were added at once, to these children. */
    public record Many(int visits, Set<UUID> children) {}
}
