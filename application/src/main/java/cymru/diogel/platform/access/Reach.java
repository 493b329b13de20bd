package cymru.diogel.platform.access;

import java.util.Set;
import java.util.UUID;

/** Which children's records a list may draw on. */
public sealed interface Reach {
    /**
     * Every child, on the ground named.
     *
     * @param but those that are not there for this viewer
     */
    record Everyone(Ground ground, Set<UUID> but) implements Reach {}

    /**
     * These children and no other.
     *
     * @param barred those that are not there for this viewer, whatever the ground
     */
    record Only(Set<UUID> children, Set<UUID> barred) implements Reach {}
}
