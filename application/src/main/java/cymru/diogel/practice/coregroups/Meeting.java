package cymru.diogel.practice.coregroups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a core group from when it falls due; late stays late.
 *
 * @param late why it was not held by its last day, once somebody said so
 * @param minutes what was said, once it was held
 * @param earlier what stood before it was corrected, the latest first
 */
public record Meeting(
        UUID id,
        UUID group,
        Run run,
        @Nullable Late late,
        @Nullable Minutes minutes,
        List<Earlier> earlier) {

    /**
     * One run of the clock.
     *
     * @param rule the version of the rule that made the last day
     * @param plannedOn the day that was fixed
     * @param endedOn first day on which it was due no more
     */
    public record Run(
            String clock,
            int rule,
            LocalDate startedOn,
            Aim days,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate endedOn) {}

    /** The day aimed at, none for the first, and the last day. */
    public record Aim(@Nullable LocalDate aimOn, LocalDate dueOn) {}

    /** Why it was not held by the last day. */
    public record Late(String reason, UUID by, Instant at) {}

    /** Whether a member came. */
    public enum How {
        CAME,
        APOLOGIES,
        ABSENT;

        public String message() {
            return "coregroups.how-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a child took part. */
    public enum Part {
        CAME,
        SENT_VIEWS,
        ADVOCATE,
        TOO_YOUNG,
        DECLINED,
        NOT_ASKED;

        public String message() {
            return "coregroups.part-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A child who was spoken of: how they took part, and what the actions did to their days. */
    public record Spoken(UUID child, Part part, String effect) {}

    /** Who was told that access was denied, besides the members. */
    public enum Told {
        COORDINATOR,
        /** In the absence of the co-ordinator. */
        MANAGER,
        NOT_YET;

        public String message() {
            return "coregroups.told-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Access to child or home that was denied. */
    public record Denied(String words, Told told) {}

    /**
     * What was said.
     *
     * @param refined how the plan was refined, none where it was not
     */
    public record Words(
            String risks,
            String assessments,
            @Nullable String refined,
            String parents,
            @Nullable Denied denied) {}

    /** A meeting as it was written down. */
    public record Minutes(
            LocalDate heldOn,
            UUID by,
            Instant at,
            Words words,
            Map<UUID, How> attended,
            List<Spoken> spoken) {}

    /** What stood before a correction, who corrected it, when and why. */
    public record Earlier(Minutes minutes, UUID by, Instant at, String reason) {}

    /** A correction took back that these were spoken of. */
    public record NotOf(UUID meeting, List<UUID> children) {}

    public boolean isFirst() {
        return run.clock().equals("CORE_FIRST");
    }

    public LocalDate dueOn() {
        return run.days().dueOn();
    }

    public boolean isAwaited() {
        return minutes == null && run.endedOn() == null;
    }

    /** Whether it was held after its last day, or that has passed without it. */
    public boolean isLate(LocalDate today) {
        var done = minutes == null ? run.endedOn() : minutes.heldOn();
        return (done == null ? today : done).isAfter(dueOn());
    }

    public boolean isInTime() {
        return minutes != null && !minutes.heldOn().isAfter(dueOn());
    }

    /** Whether nobody was told yet that access was denied. */
    public boolean isToBeTold() {
        var denied = minutes == null ? null : minutes.words().denied();
        return denied != null && denied.told() == Told.NOT_YET;
    }
}
