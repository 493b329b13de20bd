package cymru.diogel.practice.conferences;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency wrote for a conference, and what it thinks for each child. */
public record AgencyReport(
        UUID id, UUID conference, String agency, UUID by, Words words, List<Opinion> opinions) {

    /** The four parts of the form. */
    public record Words(
            String known, String strengths, String worries, String needed, Instant at) {}

    /** What it thinks of the registration of one child. */
    public record Opinion(UUID child, Holds holds, @Nullable String words) {}

    /** For registration or not. */
    public enum Holds {
        FOR,
        AGAINST,
        UNSURE;

        public String message() {
            return "conferences.holds-" + Conference.code(this);
        }
    }
}
