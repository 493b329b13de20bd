package cymru.diogel.practice.moves;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when the steps of a move are due.
 *
 * @param start from which day the transfer conference is counted
 */
public record MoveClocks(Rules rules, WorkingDays calendar, Start start) {
    /** The procedures have both. */
    public enum Start {
        NOTIFIED,
        AGREED;

        public Start other() {
            return this == NOTIFIED ? AGREED : NOTIFIED;
        }

        public String message() {
            return "moves.start-" + Move.code(this);
        }
    }

    /** The last day of what a move waits for; none where it waits for nothing. */
    public Optional<LocalDate> due(Move it) {
        return switch (it.stage()) {
            case KNOWN -> Optional.of(information(it));
            case TEMPORARY -> run("TRANSFER_LONG_STAY", it.days().arrivedOn());
            case PERMANENT -> conference(start, it);
            case TRANSFERRED, RETURNED, LAPSED -> Optional.empty();
        };
    }

    /** The last day of writing to the other council. */
    public LocalDate information(Move it) {
        return run("TRANSFER_INFO", it.days().heardOn()).orElseThrow();
    }

    /** The last day of the transfer conference; none while its start has not come. */
    public Optional<LocalDate> conference(Start from, Move it) {
        return conference(from, it.notifiedOn(), it.days().agreedOn());
    }

    /**
     * The same.
     *
     * @param notifiedOn the day on which the other council was told
     * @param agreedOn the day on which it was agreed that the move is permanent
     */
    public Optional<LocalDate> conference(
            Start from, @Nullable LocalDate notifiedOn, @Nullable LocalDate agreedOn) {
        return run("ICPC_TRANSFER", from == Start.NOTIFIED ? notifiedOn : agreedOn);
    }

    private Optional<LocalDate> run(String clock, @Nullable LocalDate from) {
        return Optional.ofNullable(from).map(it -> rules.on(clock, it).limit().due(it, calendar));
    }

    /** Whether what it waits for should have come. */
    public boolean isLate(Move it, LocalDate today) {
        return due(it).filter(on -> on.isBefore(today)).isPresent();
    }
}
