package cymru.diogel.practice.enquiries;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was determined for one child, and what came with it.
 *
 * @param ratifiedBy the relevant manager, for the first determination
 * @param conferenceAskedFor whether a conference was called, for the third
 */
public record Determined(
        Determination determination,
        UUID decidedBy,
        @Nullable UUID ratifiedBy,
        boolean conferenceAskedFor) {
    public Determined {
        if (decidedBy.equals(ratifiedBy)) {
            throw new IllegalArgumentException("nobody ratifies their own determination");
        }
    }

    /** What a determination still needs before it counts. */
    public enum Lack {
        RATIFICATION,
        CONFERENCE
    }

    /** What it lacks; empty when it is complete and counts as determined. */
    public Optional<Lack> lack() {
        return switch (determination) {
            case NOT_SUBSTANTIATED ->
                    ratifiedBy == null ? Optional.of(Lack.RATIFICATION) : Optional.empty();
            case SUBSTANTIATED_NO_CONTINUING_RISK -> Optional.empty();
            case SUBSTANTIATED_AT_RISK ->
                    conferenceAskedFor ? Optional.empty() : Optional.of(Lack.CONFERENCE);
        };
    }

    public boolean isComplete() {
        return lack().isEmpty();
    }

    /** Whether this manager may ratify it: it needs that, and they did not decide it. */
    public boolean mayBeRatifiedBy(UUID manager) {
        return lack().filter(Lack.RATIFICATION::equals).isPresent() && !decidedBy.equals(manager);
    }
}
