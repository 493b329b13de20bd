package cymru.diogel.continuity.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of a service's recovery plan; what it says never changes.
 *
 * @param number counts the versions of the service from 1
 */
public record PlanVersion(
        UUID id, UUID service, int number, PlanStage stage, Says says, UUID by, Instant at) {

    /**
     * What it says.
     *
     * @param isExercise whether the incident is an exercise, of which nothing counts
     */
    public record Says(
            UUID incident,
            boolean isExercise,
            Map<PlanField, String> words,
            List<WatchedFor> conditions) {
        public Says {
            words = Map.copyOf(words);
            conditions = List.copyOf(conditions);
        }
    }

    public String words(PlanField field) {
        return says.words().getOrDefault(field, "");
    }
}
