package cymru.diogel.platform.ledger;

import java.util.Set;
import java.util.UUID;

/** Rows name other people than before: what was worked out of these people is worked out anew. */
public record Repointed(Set<UUID> persons) {}
