package cymru.diogel.practice.strategy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who took part in a strategy discussion.
 *
 * @param mayDecide whether they were authorised to decide for their agency
 */
public record Attendance(Agency agency, boolean mayDecide) {

    /** Whom somebody spoke for. */
    public enum Agency {
        SOCIAL_SERVICES,
        POLICE,
        HEALTH,
        EDUCATION,
        OTHER;

        /** The key of its words. */
        public String message() {
            return "strategy.agency-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The agencies without which it was not held; none when it can be recorded as held. */
    public static Set<Agency> missing(Collection<Attendance> present) {
        var missing = EnumSet.of(Agency.SOCIAL_SERVICES, Agency.POLICE);
        present.stream().filter(Attendance::mayDecide).forEach(it -> missing.remove(it.agency()));
        return missing;
    }
}
