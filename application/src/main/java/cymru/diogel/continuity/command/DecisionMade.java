package cymru.diogel.continuity.command;

import cymru.diogel.continuity.command.Decision.About;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Command decided something; where it was an exercise, nobody acts on it. */
public record DecisionMade(
        UUID decision, Tier tier, boolean isExercise, @Nullable About about, Instant at) {}
