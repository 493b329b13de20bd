package cymru.diogel.continuity.countfiles;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one day in one area, as they stood in one publication.
 *
 * @param column where the area stands in the file, from 1
 * @param area code or name, empty where the file names none
 * @param published null where the file does not say
 * @param cases all, in people
 * @param imported those of the cases that were infected elsewhere
 * @param tests null where the file does not say
 */
public record CountRow(
        long line,
        int column,
        String area,
        @Nullable Instant published,
        LocalDate day,
        int cases,
        int imported,
        @Nullable Integer tests) {}
