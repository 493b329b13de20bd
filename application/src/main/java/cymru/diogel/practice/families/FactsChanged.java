package cymru.diogel.practice.families;

import java.util.Set;
import java.util.UUID;

/** Something else is known of these people. */
public record FactsChanged(Set<UUID> persons) {}
