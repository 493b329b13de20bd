package cymru.diogel.continuity.contingency;

import cymru.diogel.platform.language.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan for what may happen.
 *
 * @param versions as it was written, the one that holds first
 */
public record Contingency(UUID id, String english, String welsh, List<Version> versions) {
    public Contingency {
        versions = List.copyOf(versions);
    }

    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** The version that holds. */
    public Version now() {
        return versions.getFirst();
    }

    /**
     * A plan as it was written.
     *
     * @param supposed what it is for
     * @param standDown when and how it is stood down
     * @param run the scenario it rests on, or none
     */
    public record Version(
            int number,
            String supposed,
            String standDown,
            @Nullable UUID run,
            List<Action> actions,
            List<Trigger> triggers,
            UUID by,
            Instant at) {}

    /**
     * What somebody does once a plan is taken up.
     *
     * @param owner a post, not a person
     * @param within by when, counted from the decision
     */
    public record Action(String what, String owner, String within) {}

    /**
     * What calls for a plan.
     *
     * @param signal code of what is measured
     * @param above the limit, in its unit
     */
    public record Trigger(String signal, double above) {}
}
