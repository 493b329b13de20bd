package cymru.diogel.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody may see a child. */
public enum Ground {
    ALLOCATED,
    TEAM,
    TEAM_DUTY,
    AGENCY,
    STRATEGY,
    CONFERENCE,
    SIBLING,
    QUALITY_ASSURANCE,
    AUDIT_SAMPLE,
    INSPECTION_SAMPLE,
    REGISTER_ENQUIRY,
    /** A report on the child is open, and they took it. */
    REPORT,
    /** Named by two people on a restricted record. */
    NAMED,
    /** The glass is broken: four hours, with a reason. */
    EMERGENCY;

    /**
     * A ground opened for somebody.
     *
     * @param until its last day, none while it lasts
     * @param untilAt the moment it ends, where a day is too long
     */
    public record Opening(
            UUID child,
            UUID account,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant untilAt) {
        public static Opening lasting(UUID child, UUID account, LocalDate from) {
            return new Opening(child, account, from, null, null);
        }
    }

    /** Which grounds: of these kinds, of these children or of any where none are given. */
    public record Question(Collection<UUID> children, Set<Ground> kinds) {}

    /** A ground as it stands; it is one person's or a team's. */
    public record Standing(
            UUID child,
            Ground ground,
            @Nullable UUID account,
            @Nullable UUID team,
            LocalDate from,
            @Nullable LocalDate until) {}
}
