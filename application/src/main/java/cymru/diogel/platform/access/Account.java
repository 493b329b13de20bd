package cymru.diogel.platform.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here; without a username it is a practitioner known only by reference. */
public record Account(
        UUID id,
        String reference,
        @Nullable String username,
        String name,
        Role role,
        @Nullable UUID team,
        String language,
        @Nullable LocalDate untilOn,
        boolean disabled) {}
