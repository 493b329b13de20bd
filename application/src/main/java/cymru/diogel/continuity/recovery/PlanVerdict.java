package cymru.diogel.continuity.recovery;

import cymru.diogel.continuity.command.Tier;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What silver or gold said of the version they read, and the decision in the log. */
public record PlanVerdict(
        UUID id,
        UUID version,
        Tier tier,
        Outcome outcome,
        String reason,
        UUID decision,
        UUID by,
        Instant at) {

    /** What may be said: yes; not yet, change this; no. */
    public enum Outcome {
        AGREED,
        CHANGED,
        REFUSED;

        public String message() {
            return "recovery.outcome-" + name().toLowerCase(Locale.ROOT);
        }

        /** What the decision is called; it takes the service and the number of the version. */
        public String title() {
            return "recovery.title-" + name().toLowerCase(Locale.ROOT);
        }

        /** What becomes of a version of which a tier says so. */
        PlanStage after(Tier tier) {
            if (this != AGREED) {
                return PlanStage.RETURNED;
            }
            return tier == Tier.GOLD ? PlanStage.AGREED : PlanStage.GOLD_REVIEW;
        }
    }
}
