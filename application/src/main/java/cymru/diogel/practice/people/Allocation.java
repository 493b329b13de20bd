package cymru.diogel.practice.people;

import cymru.diogel.platform.trail.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who works with a child, in which team, from when until when. */
public record Allocation(
        UUID child, UUID practitioner, UUID team, LocalDate from, @Nullable LocalDate until) {

    /** Who works with these children is no longer who did. */
    public record Changed(Set<UUID> children) {
        static Changed of(Collection<Allocation> all) {
            return new Changed(all.stream().map(Allocation::child).collect(Collectors.toSet()));
        }
    }

    Entry noted() {
        return Entry.done("allocate").ofChild(child, null);
    }
}
