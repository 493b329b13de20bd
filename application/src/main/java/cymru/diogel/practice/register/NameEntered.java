package cymru.diogel.practice.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The name of a child came on the register.
 *
 * @param conference the one that decided so, none where another way brought it
 */
public record NameEntered(
        UUID spell, UUID child, @Nullable UUID conference, LocalDate on, Set<String> categories) {}
