package cymru.diogel.practice.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that somebody wrote into a chronology by hand. */
public record HandEntry(
        UUID id, UUID child, Told told, Instant at, UUID by, @Nullable Withdrawn withdrawn) {

    /**
     * What was written.
     *
     * @param source who or what says so
     * @param reserved whether only those who work for the council read more than its title
     */
    public record Told(
            When when,
            Happening.Lane agency,
            String source,
            Text text,
            boolean significant,
            boolean reserved) {}

    /** When it happened, and when it became known here, never before. */
    public record When(LocalDate on, @Nullable LocalTime at, LocalDate knownOn) {
        public When {
            if (knownOn.isBefore(on)) {
                throw new IllegalArgumentException("known " + knownOn + " before " + on);
            }
        }
    }

    /** Its title and, where there is more to say, more. */
    public record Text(String title, @Nullable String more) {}

    /** That it was taken back, and why; it stays readable. */
    public record Withdrawn(Instant at, UUID by, String why) {}
}
