package cymru.diogel.practice.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who live together; known from another system it may be no more than its reference. */
public record Household(
        UUID id,
        String reference,
        @Nullable String name,
        @Nullable String address,
        @Nullable String area) {

    /** What to call it on a page: its name, or its reference when no name is known. */
    public String title() {
        return name == null ? reference : name;
    }
}
