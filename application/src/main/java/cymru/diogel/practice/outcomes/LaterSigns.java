package cymru.diogel.practice.outcomes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A module that knows what happened to children after an enquiry. Every bean of this type is asked,
 * once for all children of a list.
 */
public interface LaterSigns {
    /** Something that may speak against an outcome. */
    record Sign(UUID child, Kind kind, LocalDate on) {}

    /** What it is. */
    enum Kind {
        REPEAT_REPORT,
        REPEAT_ENQUIRY,
        REGISTRATION;

        /** The key of its words. */
        public String message() {
            return "outcomes.sign-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is known of these children after a day, until another and with it. */
    List<Sign> after(Collection<UUID> children, LocalDate from, LocalDate until);
}
