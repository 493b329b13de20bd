package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was asked for, with all that it takes to reckon it again.
 *
 * @param outcome none until it is done
 */
public record Run(
        Asked asked,
        Held held,
        List<Post> posts,
        UUID by,
        Instant at,
        Progress progress,
        @Nullable Outcome outcome) {

    /** How far it is: steps done of all; of none before it begins. */
    public record Progress(int done, int of, @Nullable Instant finished, boolean failed) {
        public int percent() {
            return of == 0 ? 0 : 100 * done / of;
        }

        public boolean isWaiting() {
            return finished == null && !failed;
        }
    }

    public UUID id() {
        return asked.id();
    }

    public boolean isDone() {
        return outcome != null;
    }

    /** What somebody said that came, week by week. */
    public record Came(List<Integer> cases, String source, UUID by, Instant at) {
        public Came {
            cases = List.copyOf(cases);
        }

        double[] perWeek() {
            return cases.stream().mapToDouble(it -> it).toArray();
        }
    }
}
