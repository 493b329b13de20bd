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
        boolean disabled) {

    /** Whether this may be typed to sign in: 3 to 60 small letters, figures and {@code . _ - @}. */
    public static boolean isUsername(String typed) {
        return typed.matches("[a-z0-9._@-]{3,60}");
    }
}
