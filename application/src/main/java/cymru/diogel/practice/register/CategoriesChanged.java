package cymru.diogel.practice.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A name stands on the register under other categories; that is no new registration. */
public record CategoriesChanged(UUID spell, UUID child, LocalDate on, Set<String> categories) {}
