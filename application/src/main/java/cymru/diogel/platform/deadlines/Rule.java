package cymru.diogel.platform.deadlines;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of one clock: what starts it, how long it runs, who says so and for how long.
 *
 * @param authority who says so, as a key of the messages
 * @param sources public addresses, none where none was found
 */
public record Rule(
        String id,
        int version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Limit limit,
        Kind kind,
        Verified verified,
        String authority,
        List<URI> sources,
        String trigger,
        String note) {

    /** What passing the limit means. */
    public enum Kind {
        MAX,
        MIN,
        TARGET,
        THRESHOLD,
        LOOKBACK,
        ESCALATE,
        PROMPT,
        WINDOW,
        EARLIEST,
        LATEST
    }

    /** Whether the text of the source was read, and whose text it was. */
    public enum Verified {
        YES,
        NO,
        SECONDARY,
        ELSEWHERE
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Starts the clock on a day; one that waits for an event has no due date yet. */
    public Occasion start(LocalDate day, WorkingDays calendar) {
        var due = limit.unit().hasDueDate() ? limit.due(day, calendar) : null;
        return new Occasion(this, day, due, due, null, null);
    }

    /** The key of its name in the messages. */
    public String nameKey() {
        return "deadlines.clock-" + id.toLowerCase(Locale.ROOT);
    }

    /** The key of its authority in the messages. */
    public String authorityKey() {
        return "deadlines.authority-" + authority;
    }
}
