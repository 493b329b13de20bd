package cymru.diogel.assurance.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at unusually many children outside their own work, and somebody must say why. */
public record Finding(
        UUID id,
        UUID account,
        LookingRule rule,
        LookingRule.Burst burst,
        Instant foundAt,
        LocalDate dueOn,
        @Nullable UUID answers,
        State state) {

    /** Where it stands. */
    public enum State {
        OPEN,
        EXPLAINED,
        NOT_EXPLAINED,
        REOPENED,
        ACCEPTED;

        /** The whole life of a finding. */
        private Set<State> next() {
            return switch (this) {
                case OPEN, REOPENED -> Set.of(EXPLAINED, NOT_EXPLAINED);
                case EXPLAINED, NOT_EXPLAINED -> Set.of(ACCEPTED, REOPENED);
                case ACCEPTED -> Set.of();
            };
        }

        public boolean mayBecome(State other) {
            return next().contains(other);
        }

        /** Whether somebody must still answer. */
        public boolean isUnanswered() {
            return this == OPEN || this == REOPENED;
        }
    }

    /** What somebody says of it. */
    public enum Reason {
        DUTY(State.EXPLAINED),
        AUDIT(State.EXPLAINED),
        COVER(State.EXPLAINED),
        MISTAKE(State.EXPLAINED),
        NO_REASON(State.NOT_EXPLAINED),
        ENOUGH(State.ACCEPTED),
        NOT_ENOUGH(State.REOPENED);

        private final State becomes;

        Reason(State becomes) {
            this.becomes = becomes;
        }

        public State becomes() {
            return becomes;
        }
    }

    /** One thing said of it; the identity is the intention of the form. */
    public record Step(
            UUID id, Instant at, UUID account, State state, Reason reason, String explanation) {}

    public boolean isOverdueOn(LocalDate day) {
        return state.isUnanswered() && day.isAfter(dueOn);
    }
}
