package cymru.diogel.continuity.contingency;

import cymru.diogel.platform.language.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of the version of a plan that holds, and where it stands today.
 *
 * @param place which trigger of the version
 * @param label what is measured, with its unit
 * @param state met, near, not met, or unknown where nothing was measured
 * @param value what was measured last; NaN where nothing was
 * @param chance that the limit is passed
 * @param day of that measurement
 * @param met the day it was met last
 * @param cleared the day it was cleared after that
 */
public record Watched(
        Contingency plan,
        int place,
        Contingency.Trigger trigger,
        Phrase label,
        State state,
        double value,
        double chance,
        @Nullable LocalDate day,
        @Nullable LocalDate met,
        @Nullable LocalDate cleared) {
    /** Where a trigger stands, and how it looks. */
    public enum State {
        MET("overdue"),
        NEAR("due"),
        NOT_MET("plain"),
        UNKNOWN("few");

        private final String band;

        State(String band) {
            this.band = band;
        }

        public String band() {
            return band;
        }

        public String message() {
            return "contingency.state-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
