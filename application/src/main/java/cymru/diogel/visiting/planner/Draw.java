package cymru.diogel.visiting.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time that was drawn, without the time: what may be known of it before it is opened.
 *
 * @param practitioner whoever is to call
 * @param minutes how long the visit is to take
 * @param lastDay last day that could be drawn
 * @param cells how many starts it was drawn from
 * @param commitment SHA-256 of the seed and the starts, in hexadecimal
 * @param byHand whether a person chose the time that stands
 * @param overrides how often the time was changed
 * @param differenceMinutes from the time drawn to the visit, minus when it was earlier
 */
public record Draw(
        UUID id,
        UUID household,
        UUID practitioner,
        UUID drawnBy,
        Instant drawnAt,
        int minutes,
        LocalDate lastDay,
        int cells,
        String commitment,
        boolean byHand,
        int overrides,
        State state,
        Instant stateAt,
        @Nullable Integer differenceMinutes) {

    /** The whole life of a drawn time. */
    public enum State {
        OPEN,
        /** Another time stands than the one drawn first. */
        OVERRIDDEN,
        VISITED,
        /** The last day went by and nobody called. */
        LAPSED;

        private Set<State> next() {
            return switch (this) {
                case OPEN, OVERRIDDEN -> Set.of(OVERRIDDEN, VISITED, LAPSED);
                case VISITED, LAPSED -> Set.of();
            };
        }

        public boolean canBecome(State other) {
            return next().contains(other);
        }

        /** Whether there is a time still to be kept. */
        public boolean isStanding() {
            return !next().isEmpty();
        }

        /** The states in which there is a time to be kept. */
        static Set<State> standing() {
            return Arrays.stream(values()).filter(State::isStanding).collect(Collectors.toSet());
        }
    }

    /** Its state on a day: a time whose last day is over has lapsed, written down or not. */
    public State stateOn(LocalDate day) {
        return state.isStanding() && lastDay.isBefore(day) ? State.LAPSED : state;
    }

    /** The same draw with another time standing. */
    Draw changed(int starts, String commits, boolean chosen, Instant now) {
        return new Draw(
                id,
                household,
                practitioner,
                drawnBy,
                drawnAt,
                minutes,
                lastDay,
                starts,
                commits,
                chosen,
                overrides + 1,
                State.OVERRIDDEN,
                now,
                null);
    }
}
