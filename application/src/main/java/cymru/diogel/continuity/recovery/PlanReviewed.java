package cymru.diogel.continuity.recovery;

import java.time.Instant;
import java.util.UUID;

/** A version of a plan came to another stage of its review. */
public record PlanReviewed(
        UUID version, UUID service, int number, PlanStage stage, boolean isExercise, Instant at) {}
