package cymru.diogel.continuity.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A skill that services need, from a day on until perhaps another. */
public record Skill(String code, Name name, LocalDate from, @Nullable LocalDate until) {
    /** Whether it is asked for on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
