package cymru.diogel.practice.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The children of a household given to somebody from a day on.
 *
 * @param children each with whoever had it before
 */
public record Handover(
        UUID id,
        UUID household,
        Given given,
        List<Handed> children,
        UUID by,
        Instant at,
        @Nullable Instant readAt) {

    /** To whom in which team from when, why, and what they should know. */
    public record Given(UUID to, UUID team, LocalDate from, String reason, String note) {}

    /** A child, and whoever had it; nobody where it waited. */
    public record Handed(UUID child, @Nullable UUID was) {}

    /** A household was given to somebody. */
    public record Made(UUID handover, List<UUID> children) {}

    public List<UUID> ids() {
        return children.stream().map(Handed::child).toList();
    }

    /** Everybody who had one of them and has it no longer. */
    public List<UUID> parted() {
        return children.stream()
                .map(Handed::was)
                .flatMap(Stream::ofNullable)
                .filter(it -> !it.equals(given.to()))
                .distinct()
                .toList();
    }
}
