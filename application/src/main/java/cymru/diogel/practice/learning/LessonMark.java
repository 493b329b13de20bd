package cymru.diogel.practice.learning;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What became of a lesson, and who saw to it. */
public record LessonMark(UUID id, Of of, Kind kind, String words, UUID by, Instant at) {

    /** Which lesson of which review of which child. */
    public record Of(UUID lesson, UUID review, UUID child) {}

    /** Where a lesson goes; each once. */
    public enum Kind {
        TRAINING,
        AUDIT,
        /** Somebody changed what was to be changed. */
        ANSWERED;

        public String message() {
            return "learning.mark-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
