package cymru.diogel.continuity.countfiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a period in a small area as published: a number, or suppressed, with its bounds.
 *
 * @param from null where all cases since the beginning are meant
 * @param to null likewise
 * @param least the fewest it can be
 * @param most the most it can be
 * @param rate per 100,000 as published, such as 54.7 or &lt;30
 */
public record SnapshotRow(
        long line,
        LocalDate published,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String code,
        String english,
        String welsh,
        int least,
        int most,
        String rate) {
    public boolean isSuppressed() {
        return least != most;
    }

    /** A week, of which tables are made. */
    public boolean isWeek() {
        return from != null && to != null && from.plusDays(6).equals(to);
    }
}
