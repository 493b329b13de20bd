package cymru.diogel.platform.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form as far as it is written.
 *
 * @param form which form, as {@code visit}
 * @param intention the one thing the form will become, whatever is pressed how often
 * @param about what it is about, as a household
 * @param fields the fields as they were typed
 * @param version which of the versions of it this is
 */
public record Draft(
        String form,
        UUID intention,
        UUID about,
        Map<String, List<String>> fields,
        Instant startedAt,
        Instant savedAt,
        long version) {
    /** The name of the field in which a window says which version it shows. */
    public static final String VERSION = "draft-version";

    /** One not yet begun. */
    public static Draft blank(String form, UUID intention, UUID about, Instant now) {
        return new Draft(form, intention, about, Map.of(), now, now, 0);
    }
}
