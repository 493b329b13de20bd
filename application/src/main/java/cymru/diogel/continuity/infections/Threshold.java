package cymru.diogel.continuity.infections;

import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.epidemic.alarms.RateThreshold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rate from which something is to be thought of, as it was set from a day on.
 *
 * @param isWatched no where it is set down from that day
 * @param by null for what came with the product
 */
public record Threshold(
        UUID id,
        String code,
        LocalDate from,
        String english,
        String welsh,
        RateThreshold rule,
        boolean isWatched,
        String source,
        @Nullable UUID by,
        Instant at) {
    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** How it stands in an area after the last complete day. */
    public record Standing(Threshold threshold, double chance, @Nullable LocalDate since) {
        public boolean isTripped() {
            return since != null;
        }
    }
}
