package cymru.diogel.practice.moves;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child on a register moves between this council and another. */
public record Move(
        UUID id, UUID child, Way way, Stage stage, Other other, Days days, Staying staying) {

    /** Something about it was written. */
    public record Changed(UUID move, UUID child) {}

    /** Whether the child comes here or leaves. */
    public enum Way {
        IN,
        OUT;

        public String message() {
            return "moves.way-" + code(this);
        }
    }

    /** How far a move has come, what may follow, and the clock under which it waits. */
    public enum Stage {
        /** The other council is still to be written to. */
        KNOWN("TRANSFER_INFO"),
        TEMPORARY("TRANSFER_LONG_STAY"),
        PERMANENT("ICPC_TRANSFER"),
        /** The new council held its conference. */
        TRANSFERRED(null),
        /** The child went back, or did not move in the end. */
        RETURNED(null),
        /** The name came off the register on the way. */
        LAPSED(null);

        private final @Nullable String clock;

        Stage(@Nullable String clock) {
            this.clock = clock;
        }

        public Set<Stage> next() {
            return switch (this) {
                case KNOWN -> Set.of(TEMPORARY, PERMANENT, RETURNED, LAPSED);
                case TEMPORARY -> Set.of(PERMANENT, RETURNED, LAPSED);
                case PERMANENT -> Set.of(TRANSFERRED, RETURNED, LAPSED);
                case TRANSFERRED, RETURNED, LAPSED -> Set.of();
            };
        }

        public boolean mayBecome(Stage other) {
            return next().contains(other);
        }

        public Optional<String> clock() {
            return Optional.ofNullable(clock);
        }

        public boolean isOpen() {
            return clock != null;
        }
    }

    /**
     * The other council.
     *
     * @param contact who works with the child there, and how to reach them
     * @param toldBy who told of the move
     */
    public record Other(String council, String contact, String toldBy) {}

    /**
     * When.
     *
     * @param heardOn the day of the notice here
     * @param informedOn the day on which the other council was written to
     * @param arrivedOn the day on which the child came to the new area
     * @param untilOn until when the stay is expected to last
     * @param agreedOn the day on which both councils agreed that it is for good
     * @param endedOn the day on which it was over
     */
    public record Days(
            LocalDate heardOn,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate untilOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate endedOn) {
        static Days heard(LocalDate on) {
            return new Days(on, null, null, null, null, null);
        }

        Days ended(LocalDate on) {
            return new Days(heardOn, informedOn, arrivedOn, untilOn, agreedOn, on);
        }
    }

    /**
     * Where the child stays, and who sees it there.
     *
     * @param spell the temporary entry of a child who comes here
     */
    public record Staying(
            @Nullable String address, @Nullable String supervision, @Nullable UUID spell) {
        static final Staying NOWHERE = new Staying(null, null, null);
    }

    /** What it became, when that was, and who wrote it down; nobody where a conference did. */
    public record Step(
            UUID id,
            UUID move,
            Stage stage,
            LocalDate on,
            Instant at,
            @Nullable UUID by,
            @Nullable String words) {}

    /** The day on which the council where the child goes was told. */
    public @Nullable LocalDate notifiedOn() {
        return way == Way.IN ? days.heardOn() : days.informedOn();
    }

    /** The key of the words for a step of it. */
    public String message(Stage step) {
        return "moves.stage-" + code(way) + "-" + code(step);
    }

    Move at(Stage now, Days when, Staying where) {
        return new Move(id, child, way, now, other, when, where);
    }

    Move ended(Stage now, LocalDate on) {
        return at(now, days.ended(on), staying);
    }

    static String code(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
