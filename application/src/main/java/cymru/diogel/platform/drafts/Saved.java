package cymru.diogel.platform.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of what a window sent of a draft.
 *
 * @param version what this window shows from now on
 * @param current what the draft is at, with what other windows wrote
 * @param kept the fields of the draft as they stand now
 * @param clashes the fields another window wrote otherwise, and of which the draft keeps its own
 */
public record Saved(
        Instant at,
        long version,
        long current,
        Map<String, List<String>> kept,
        Set<String> clashes) {}
