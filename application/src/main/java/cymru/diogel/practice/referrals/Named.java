package cymru.diogel.practice.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child named in a report.
 *
 * @param child the child on record, once somebody has said who it is
 */
public record Named(
        UUID id,
        UUID report,
        int place,
        Called called,
        @Nullable UUID child,
        @Nullable Decision decision) {

    Named decided(Decision now) {
        return new Named(id, report, place, called, child, now);
    }

    /** As told. */
    public record Called(
            @Nullable String given, @Nullable String family, @Nullable LocalDate born) {
        public String text() {
            return Stream.of(given, family)
                    .filter(it -> it != null)
                    .collect(Collectors.joining(" "));
        }
    }

    /** What was decided for the child. */
    public record Decision(Outcome outcome, String reasons, String next, Instant at, UUID by) {}
}
