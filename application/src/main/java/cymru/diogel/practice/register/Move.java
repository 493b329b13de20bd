package cymru.diogel.practice.register;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registered child moves to another council.
 *
 * @param notifiedOn the day on which the other council was told
 * @param agreedOn the day on which it was agreed that the move is permanent
 */
public record Move(LocalDate notifiedOn, @Nullable LocalDate agreedOn) {
    /** From which day the transfer conference is counted; the procedures have both. */
    public enum Start {
        NOTIFIED,
        AGREED
    }

    /** How far a move has come, what may follow, and the clock under which it waits. */
    public enum Stage {
        KNOWN("TRANSFER_INFO"),
        TEMPORARY("TRANSFER_LONG_STAY"),
        PERMANENT("ICPC_TRANSFER"),
        TRANSFERRED(null),
        RETURNED(null);

        private final @Nullable String clock;

        Stage(@Nullable String clock) {
            this.clock = clock;
        }

        public Set<Stage> next() {
            return switch (this) {
                case KNOWN -> Set.of(TEMPORARY, PERMANENT);
                case TEMPORARY -> Set.of(RETURNED, PERMANENT);
                case PERMANENT -> Set.of(TRANSFERRED);
                case TRANSFERRED, RETURNED -> Set.of();
            };
        }

        public Optional<String> clock() {
            return Optional.ofNullable(clock);
        }
    }

    /** The last day of the transfer conference; none while its start has not come. */
    public Optional<LocalDate> conferenceDue(Start start, WorkingDays calendar) {
        var day = start == Start.NOTIFIED ? notifiedOn : agreedOn;
        return Optional.ofNullable(day)
                .map(it -> Rules.published().on("ICPC_TRANSFER", it).limit().due(it, calendar));
    }
}
