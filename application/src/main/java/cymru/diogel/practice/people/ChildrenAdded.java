package cymru.diogel.practice.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Children were written down.
 *
 * @param households those they live in, new ones and old
 * @param takenOver another system told of them, and not since when they were known
 */
public record ChildrenAdded(
        List<Child> children, Map<UUID, Household> households, boolean takenOver) {
    /** Where this household lives, null when that is not known. */
    public @Nullable String address(UUID household) {
        var home = households.get(household);
        return home == null ? null : home.address();
    }
}
