package cymru.diogel.practice.people;

import java.util.Set;
import java.util.UUID;

/** Plans of these children began, ended or were reviewed. */
public record PlansChanged(Set<UUID> children) {}
