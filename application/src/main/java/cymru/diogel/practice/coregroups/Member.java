package cymru.diogel.practice.coregroups;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a core group, the children apart.
 *
 * @param account theirs, where they have one
 * @param until first day on which they belonged to it no longer
 */
public record Member(
        UUID id,
        Role role,
        Agency agency,
        String name,
        @Nullable UUID account,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What somebody is in it. */
    public enum Role {
        COORDINATOR,
        PARENT,
        FAMILY,
        CARER,
        ADVOCATE,
        PRACTITIONER,
        OTHER;

        public String message() {
            return "coregroups.role-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom they come from. */
    public enum Agency {
        FAMILY,
        SOCIAL,
        HEALTH,
        POLICE,
        SCHOOL,
        THIRD,
        OTHER;

        public String message() {
            return "coregroups.agency-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What they are and whom they come from. */
    public record As(Role role, Agency agency) {}

    /** Somebody about to join, from today on. */
    public static Member joining(String name, As as, @Nullable UUID account, LocalDate from) {
        return new Member(UUID.randomUUID(), as.role(), as.agency(), name, account, from, null);
    }

    public boolean belongsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
