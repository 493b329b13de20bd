package cymru.diogel.platform.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a child's life from which a time of keeping may be counted.
 *
 * @param on the day, or the last day of what lasted; none when it lasts still or is not known
 */
public record Trace(Kind kind, @Nullable LocalDate on) {
    /** What it is. */
    public enum Kind {
        BORN,
        DIED,
        LOOKED_AFTER,
        REGISTER,
        CARE_AND_SUPPORT,
        CONTACT
    }
}
