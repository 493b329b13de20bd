package cymru.diogel.continuity.command;

import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What command is called together for.
 *
 * @param isExercise whether nothing of it counts
 */
public record Incident(
        UUID id,
        Hazard hazard,
        String english,
        String welsh,
        boolean isExercise,
        LocalDate began,
        @Nullable LocalDate ended) {
    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** Whether it goes on on a day. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(began) && (ended == null || !day.isAfter(ended));
    }
}
