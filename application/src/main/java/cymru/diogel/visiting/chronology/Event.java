package cymru.diogel.visiting.chronology;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.amendments.Amendment;
import cymru.diogel.visiting.visits.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something in a child's life, or in what was written of it, placed by when it happened. */
public sealed interface Event {
    /** What somebody may look for. */
    enum Kind {
        VISIT,
        PLAN,
        CONFERENCE,
        FACT,
        ALLOCATION,
        CORRECTION
    }

    Kind kind();

    LocalDate on();

    /** The time of day, where it is known. */
    default @Nullable LocalTime at() {
        return null;
    }

    /** The day on which it became known here, null when nobody said. */
    default @Nullable LocalDate knownOn() {
        return null;
    }

    /** A call, and what it came to for the child. */
    record Called(Visit visit, UUID child) implements Event {
        @Override
        public Kind kind() {
            return Kind.VISIT;
        }

        @Override
        public LocalDate on() {
            return visit.when().on();
        }

        @Override
        public @Nullable LocalTime at() {
            return visit.when().at();
        }

        @Override
        public LocalDate knownOn() {
            return day(visit.recording().at());
        }
    }

    /** A plan began, or ended. */
    record Planned(Plan plan, LocalDate on, boolean isEnd) implements Event {
        @Override
        public Kind kind() {
            return Kind.PLAN;
        }
    }

    /** A conference was held. */
    record Met(Conference conference) implements Event {
        @Override
        public Kind kind() {
            return Kind.CONFERENCE;
        }

        @Override
        public LocalDate on() {
            return conference.heldOn();
        }
    }

    /** A fact became true, was so no longer, or became known without anybody saying since when. */
    record Became(Version fact, LocalDate on, How how) implements Event {
        /** What is known of the day. */
        public enum How {
            BEGAN,
            ENDED,
            KNOWN
        }

        @Override
        public Kind kind() {
            return Kind.FACT;
        }

        @Override
        public @Nullable LocalDate knownOn() {
            var from = fact.known().from();
            return from == null ? null : day(from);
        }

        /** Whose doing it is, where an agency works with the child. */
        public Fact.Involvement.Agency agency() {
            return fact.says() instanceof Fact.Involvement it
                    ? it.agency()
                    : Fact.Involvement.Agency.SOCIAL;
        }
    }

    /** Somebody began to work with the child, or no longer did. */
    record Worked(Allocation allocation, LocalDate on, boolean isEnd) implements Event {
        @Override
        public Kind kind() {
            return Kind.ALLOCATION;
        }
    }

    /** Something was taken out of the record, moved or withdrawn, or that still waits. */
    record Amended(Amendment amendment, UUID child, LocalDate on) implements Event {
        @Override
        public Kind kind() {
            return Kind.CORRECTION;
        }
    }

    /** The day on the wall at a moment. */
    static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }
}
