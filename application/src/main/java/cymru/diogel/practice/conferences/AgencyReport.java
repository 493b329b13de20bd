package cymru.diogel.practice.conferences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an agency wrote for a conference, and what it thinks for each child. */
public record AgencyReport(
        UUID id, UUID conference, String agency, UUID by, Words words, List<Opinion> opinions) {

    /** The four parts of the form. */
    public record Words(
            String known, String strengths, String worries, String needed, Instant at) {}

    /**
     * All that was written for a conference.
     *
     * @param replaced what something else took the place of
     * @param former what was written for the one before a review, none for an initial one
     */
    public record Written(
            List<AgencyReport> reports, List<AgencyReport> replaced, @Nullable Former former) {
        /** Those the conference before was about; none where there was none. */
        public Set<UUID> before() {
            return former == null
                    ? Set.of()
                    : former.reports().stream()
                            .flatMap(it -> it.opinions().stream())
                            .map(Opinion::child)
                            .collect(Collectors.toSet());
        }
    }

    /** What was written for the conference before. */
    public record Former(List<AgencyReport> reports, LocalDate on) {}

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
