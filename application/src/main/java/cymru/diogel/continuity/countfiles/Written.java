package cymru.diogel.continuity.countfiles;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days and moments are written in files. */
final class Written {
    private static final int LONGEST = 60;
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Written() {}

    /** 2020-12-31 or 31/12/2020; null for anything else. */
    static @Nullable LocalDate day(String said) {
        try {
            return said.contains("/") ? LocalDate.parse(said, BRITISH) : LocalDate.parse(said);
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /** A moment with its offset, or a day, which stands for its end; null for anything else. */
    static @Nullable Instant moment(String said, ZoneId zone) {
        var day = day(said);
        if (day != null) {
            return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        }
        try {
            return OffsetDateTime.parse(said).toInstant();
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /** As much as a message has room for. */
    static String brief(String said) {
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }
}
